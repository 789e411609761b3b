// Generated from #/components/schemas/UdioRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Udio against. */
export const check: Check = checkOf("apiframe udio", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string", minLength: 1, maxLength: 5000 },
      webhookUrl: { type: "string" },
      webhookEvents: {
        type: "array",
        items: { type: "string", enum: ["progress", "completed", "failed"] },
        minItems: 1,
      },
      udioParams: {
        type: "object",
        properties: {
          lyrics_type: { type: "string", enum: ["generate", "user", "instrumental"] },
          negative_tags: { type: "string", maxLength: 500 },
          seed: { type: "integer" },
          style: { type: "string", maxLength: 1000 },
          title: { type: "string", maxLength: 80 },
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
