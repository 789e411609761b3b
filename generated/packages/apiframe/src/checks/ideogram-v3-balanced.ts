// Generated from #/components/schemas/IdeogramV3BalancedRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Ideogram V3 Balanced against. */
export const check: Check = checkOf("apiframe ideogram-v3-balanced", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string", minLength: 1, maxLength: 2000 },
      webhookUrl: { type: "string" },
      webhookEvents: {
        type: "array",
        items: { type: "string", enum: ["progress", "completed", "failed"] },
        minItems: 1,
      },
      ideogramParams: {
        type: "object",
        properties: {
          aspect_ratio: { type: "string" },
          character_reference_image: {},
          image: {},
          magic_prompt_option: { type: "string", enum: ["Auto", "On", "Off"] },
          mask: {},
          negative_prompt: { type: "string" },
          rendering_speed: { type: "string", enum: ["default", "turbo", "quality"] },
          resolution: { type: "string" },
          seed: { type: "integer" },
          style_preset: { type: "string" },
          style_reference_images: {},
          style_type: { type: "string" },
        },
        additionalProperties: false,
      },
    },
    required: ["prompt"],
    additionalProperties: false,
  },
  output: {
    type: "object",
    properties: { images: { type: "array", items: { type: "string" } } },
    required: ["images"],
  },
});
