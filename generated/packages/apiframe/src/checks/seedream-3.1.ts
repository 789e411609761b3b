// Generated from #/components/schemas/Seedream3_1Request with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Seedream 3.1 against. */
export const check: Check = checkOf("apiframe seedream-3.1", {
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
      seedreamParams: {
        type: "object",
        properties: {
          aspect_ratio: { type: "string" },
          enhance_prompt: { type: "boolean" },
          guidance_scale: { type: "number", minimum: 1, maximum: 10 },
          height: { type: "integer", minimum: 512, maximum: 4096 },
          image_input: {},
          output_format: { type: "string", enum: ["jpg", "png"] },
          resolution: { type: "string" },
          seed: { type: "integer" },
          size: { type: "string" },
          use_pre_llm: { type: "boolean" },
          width: { type: "integer", minimum: 512, maximum: 4096 },
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
