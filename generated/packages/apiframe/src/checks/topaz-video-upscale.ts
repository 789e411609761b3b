// Generated from #/components/schemas/TopazVideoUpscaleRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Topaz Video Upscale against. */
export const check: Check = checkOf("apiframe topaz-video-upscale", {
  params: {
    type: "object",
    properties: {
      webhookUrl: { type: "string" },
      webhookEvents: {
        type: "array",
        items: { type: "string", enum: ["progress", "completed", "failed"] },
        minItems: 1,
      },
      topazVideoParams: {
        type: "object",
        properties: {
          target_fps: { type: "integer", enum: [24, 30, 60] },
          target_resolution: { type: "string", enum: ["720p", "1080p", "4k"] },
          video: {},
          enhance_model: {
            type: "string",
            enum: [
              "auto",
              "theia-fine-tune-detail",
              "theia-fine-tune-fidelity",
              "apollo",
              "rhea",
              "iris",
            ],
          },
          subject_detection: { type: "string", enum: ["all", "foreground", "background", "none"] },
        },
        required: ["target_fps", "target_resolution", "video"],
        additionalProperties: false,
      },
    },
    required: ["topazVideoParams"],
    additionalProperties: false,
  },
  output: { type: "object", properties: { videoUrl: { type: "string" } }, required: ["videoUrl"] },
});
