// Generated from #/components/schemas/MurekaRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Mureka against. */
export const check: Check = checkOf("apiframe mureka", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string", minLength: 1, maxLength: 1024 },
      webhookUrl: { type: "string" },
      webhookEvents: {
        type: "array",
        items: { type: "string", enum: ["progress", "completed", "failed"] },
        minItems: 1,
      },
      murekaParams: {
        type: "object",
        properties: {
          instrumental: { type: "boolean" },
          lyrics: { type: "string", maxLength: 3000 },
          model_version: {
            type: "string",
            enum: ["auto", "mureka-7.6", "mureka-o2", "mureka-8", "mureka-9"],
          },
          n: { type: "integer", minimum: 1, maximum: 3 },
        },
        additionalProperties: false,
      },
    },
    required: ["prompt"],
    additionalProperties: false,
  },
  output: {
    type: "object",
    properties: {
      tracks: {
        type: "array",
        items: {
          type: "object",
          properties: {
            id: { type: "string" },
            audioUrl: { type: "string" },
            imageUrl: { type: ["string", "null"] },
            title: { type: ["string", "null"] },
            tags: { type: ["string", "null"] },
            duration: { type: ["number", "null"] },
          },
          required: ["id", "audioUrl"],
        },
      },
    },
    required: ["tracks"],
  },
});
