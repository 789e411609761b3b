// Generated from #/components/schemas/TopazVideoUpscaleRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import {
  type Check,
  anything,
  checkOf,
  closedObject,
  list,
  object,
  oneOf,
} from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Topaz Video Upscale against. */
export const check: Check = checkOf("apiframe topaz-video-upscale", {
  params: closedObject(
    {
      topazVideoParams: closedObject(
        {
          target_fps: oneOf(24, 30, 60),
          target_resolution: oneOf("720p", "1080p", "4k"),
          video: anything,
        },
        {
          enhance_model: oneOf(
            "auto",
            "theia-fine-tune-detail",
            "theia-fine-tune-fidelity",
            "apollo",
            "rhea",
            "iris",
          ),
          subject_detection: oneOf("all", "foreground", "background", "none"),
        },
      ),
    },
    {
      webhookUrl: "string",
      webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    },
  ),
  output: object({ videoUrl: "string" }),
});
