// Generated from #/components/schemas/Flux2FlexRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import {
  type Check,
  anything,
  checkOf,
  closedObject,
  list,
  number,
  object,
  oneOf,
  text,
} from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Flux 2 Flex against. */
export const check: Check = checkOf("apiframe flux-2-flex", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 2000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    fluxParams: closedObject({}, {
      aspect_ratio: "string",
      output_format: oneOf("jpg", "png", "webp"),
      output_quality: number("integer", { minimum: 0, maximum: 100 }),
      seed: "integer",
      width: number("integer", { minimum: 256, maximum: 2048 }),
      height: number("integer", { minimum: 256, maximum: 2048 }),
      resolution: oneOf("0.5MP", "1MP", "2MP", "4MP", "match_input_image"),
      input_images: anything,
      steps: number("integer", { minimum: 1, maximum: 50 }),
      guidance: number("number", { minimum: 1.5, maximum: 10 }),
      prompt_upsampling: "boolean",
    }),
  }),
  output: object({ images: list("string") }),
});
