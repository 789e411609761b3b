// Words for the catalog's closed lists.

import type { Modality } from "../../catalog/catalog.ts";
import { words } from "../../ground/names.ts";
import { cleanLine } from "./text.ts";

export const modalityWords: Readonly<Record<Modality, string>> = {
  image: "Image model",
  video: "Video model",
  audio: "Audio model",
  music: "Music model",
  text: "Text model",
  other: "Model",
};

/** Headings of lists of models, in the order they stand. */
export const modalityGroups: readonly { readonly modality: Modality; readonly title: string }[] = [
  { modality: "image", title: "Image" },
  { modality: "video", title: "Video" },
  { modality: "audio", title: "Audio" },
  { modality: "music", title: "Music" },
  { modality: "text", title: "Text" },
  { modality: "other", title: "Other" },
];

/** `referenceImages` → `reference images`; names that are words already stay as they are. */
export function humanWords(name: string): string {
  const line = cleanLine(name);
  return line.includes(" ") ? line : words(line).join(" ").toLowerCase() || line;
}
