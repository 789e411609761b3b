// Generated from #/components/schemas/TextToSpeechRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, checkOf, closedObject, object } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Text to Speech against. */
export const check: Check = checkOf("pixeldojo text-to-speech", {
  params: closedObject({ text: "string" }, {
    voice_id: "string",
    speed: "number",
    volume: "number",
    pitch: "integer",
    emotion: "string",
    english_normalization: "boolean",
    sample_rate: "integer",
    bitrate: "integer",
    audio_format: "string",
    channel: "string",
    subtitle_enable: "boolean",
    language_boost: "string",
    async: "boolean",
    webhook_url: "string",
  }),
  output: object({}, { audio: "string", video: "string" }),
});
