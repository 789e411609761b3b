// What a model makes, by the words of its route and the members of its body.

import type { Modality } from "../catalog/catalog.ts";
import type { FoundModel } from "./find-selectors.ts";
import { jsonBody, membersOf, type Shapes } from "./members.ts";

/** The first that fits; `text-to-video` is video, so what is made comes before what it is made of. */
const byWord: readonly (readonly [Modality, RegExp])[] = [
  ["video", /video|movie|clip|animat|lip-?sync/i],
  ["music", /music|song|lyrics/i],
  ["audio", /audio|speech|voice|sound|tts/i],
  ["image", /image|picture|photo|paint|drawing|upscal|background|inpaint/i],
  ["text", /\b(chat|completions?|llm|embeddings?)\b/i],
];

const byMember: readonly (readonly [Modality, RegExp])[] = [
  ["video", /^(fps|num_?frames|duration(_?seconds)?|frame_?rate)$/i],
  ["music", /^lyrics$/i],
  ["audio", /^(voice|voice_?id|sample_?rate)$/i],
  [
    "image",
    /^(width|height|aspect_?ratio|image(_?url|_?prompt|_?size)?|num_?images|output_?format)$/i,
  ],
  ["text", /^(messages|max_?tokens|system_?prompt)$/i],
];

export function guessModality({ id, operation }: FoundModel, shapes: Shapes): Modality {
  const words = `${id} ${operation.path} ${operation.tags.join(" ")}`;
  const named = byWord.find(([, word]) => word.test(words));
  if (named) return named[0];
  const members = [...membersOf(jsonBody(operation), shapes).keys()];
  const shown = byMember.find(([, member]) => members.some((name) => member.test(name)));
  return shown ? shown[0] : "other";
}
