// Generated from #/components/schemas/IdeogramV2aTurboRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Ideogram V2a Turbo against. */
export const check: Check = checkOf("apiframe ideogram-v2a-turbo", {
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
          aspect_ratio: {
            type: "string",
            enum: [
              "1:1",
              "16:9",
              "9:16",
              "3:2",
              "2:3",
              "4:3",
              "5:4",
              "3:5",
              "10:16",
              "16:10",
              "1:3",
            ],
          },
          resolution: { type: "string" },
          seed: { type: "integer" },
          style_type: {
            type: "string",
            enum: ["None", "Auto", "General", "Realistic", "Design", "Render_3d", "Anime"],
          },
          magic_prompt_option: { type: "string", enum: ["Auto", "On", "Off"] },
          negative_prompt: { type: "string" },
          image: {},
          mask: {},
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
