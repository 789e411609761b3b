// Generated from #/components/schemas/TextToSpeechRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Text to Speech against. */
export const check: Check = checkOf("pixeldojo text-to-speech", {
  params: {
    type: "object",
    properties: {
      text: { type: "string" },
      voice_id: { type: "string" },
      speed: { type: "number" },
      volume: { type: "number" },
      pitch: { type: "integer" },
      emotion: { type: "string" },
      english_normalization: { type: "boolean" },
      sample_rate: { type: "integer" },
      bitrate: { type: "integer" },
      audio_format: { type: "string" },
      channel: { type: "string" },
      subtitle_enable: { type: "boolean" },
      language_boost: { type: "string" },
      async: { type: "boolean" },
      webhook_url: { type: "string" },
    },
    required: ["text"],
    additionalProperties: false,
  },
  output: { type: "object", properties: { audio: { type: "string" }, video: { type: "string" } } },
});
