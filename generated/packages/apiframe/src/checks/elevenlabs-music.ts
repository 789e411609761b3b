// Generated from #/components/schemas/ElevenlabsMusicRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of ElevenLabs Music against. */
export const check: Check = checkOf("apiframe elevenlabs-music", {
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
      elevenlabsParams: {
        type: "object",
        properties: {
          force_instrumental: { type: "boolean" },
          music_length_ms: { type: "integer", minimum: 5000, maximum: 300000 },
          output_format: {
            type: "string",
            enum: [
              "mp3_standard",
              "mp3_high_quality",
              "wav_16khz",
              "wav_22khz",
              "wav_24khz",
              "wav_cd_quality",
            ],
          },
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
