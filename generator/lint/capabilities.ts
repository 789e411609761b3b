// The promises that call for an input, and how that input is recognised. A promise is told by its
// words, so that it is found in a tag, a feature, the name of a limit and a sentence alike.

import type { Modality, ModelParameter } from "../catalog/catalog.ts";
import { words } from "../ground/names.ts";

export interface Capability {
  /** What a parameter would have to take, as the message says it: `an image`. */
  readonly needs: string;
  /** Matched against `spokenClaim`. */
  readonly claim: RegExp;
  /** Words that claim it only for models of these kinds: editing takes what the model makes. */
  readonly claimBy: { readonly modalities: readonly Modality[]; readonly claim: RegExp } | null;
  /** A parameter that carries this kind of media takes it. */
  readonly media: Exclude<ModelParameter["media"], "any">;
  /** So does one with such a word in its name. */
  readonly names: RegExp;
  /** Whether a list of aspect ratios makes the claim too. */
  readonly claimedByRatios: boolean;
}

const base = { claimBy: null, media: null, claimedByRatios: false } as const;
const alteration = /\b(edit(s|ing)?|upscal(e|es|ing|er))\b/;
const never = /(?!)/;

export const capabilities: readonly Capability[] = [
  {
    ...base,
    needs: "an image",
    claim: anyOf(
      "(images?|pictures?|photos?) to (image|picture|video)",
      "img(2| to) ?(img|vid(eo)?)",
      "i2 ?[iv]",
      "(reference|input|start|end) (images?|pictures?|photos?)",
      "(first|last|start|end) frames?",
      "(face|character|style) references?",
      "background removal",
    ),
    claimBy: { modalities: ["image"], claim: alteration },
    media: "image",
    names: /^(images?|pictures?|photos?|frames?|masks?|references?)$/,
  },
  {
    ...base,
    needs: "a video",
    claim: anyOf(
      "(videos?|clips?) to video",
      "vid(2| to) ?vid",
      "v2 ?v",
      "video exten(d|ds|sion)",
      "motion (transfer|control)",
    ),
    claimBy: { modalities: ["video"], claim: alteration },
    media: "video",
    names: /^(videos?|clips?)$/,
  },
  {
    ...base,
    needs: "sound or switches it on",
    claim: never,
    claimBy: {
      modalities: ["image", "video"],
      claim: anyOf("audio", "sound", "soundtrack", "lip ?sync(ing)?", "dialogue"),
    },
    media: "audio",
    names: /^(audio|sounds?|voices?|speech|music)$/,
  },
  { ...base, needs: "a LoRA", claim: anyOf("loras?"), names: /^loras?$/ },
  {
    ...base,
    needs: "a mask",
    claim: anyOf("(in|out) ?paint(s|ing)?"),
    names: /^(masks?|inpaint(ing)?|outpaint(ing)?)$/,
  },
  {
    ...base,
    needs: "several shots",
    claim: anyOf("multi(ple)? shots?"),
    names: /^(shots?|multi|storyboard)$/,
  },
  { ...base, needs: "a negative prompt", claim: anyOf("negative prompts?"), names: /^negative$/ },
  {
    ...base,
    needs: "an aspect ratio",
    claim: anyOf("aspect ratios?"),
    names: /^(aspect|ratio|size|width|height|orientation|dimensions?)$/,
    claimedByRatios: true,
  },
];

/** The words of the claim in a text that went through `spokenClaim`, or null when it makes none. */
export function findClaim(
  { claim, claimBy }: Capability,
  spoken: string,
  modality: Modality,
): string | null {
  const plain = claim.exec(spoken);
  if (plain !== null) return plain[0];
  if (claimBy === null || !claimBy.modalities.includes(modality)) return null;
  return claimBy.claim.exec(spoken)?.[0] ?? null;
}

/** Whether a name has a word that marks an input of the capability. */
export function namesInput(capability: Capability, name: string): boolean {
  return claimWords(name).some((word) => capability.names.test(word));
}

/** Lower case with single spaces: `Img2Img` and `img2-img` are `img2 img`. What is denied is no claim. */
export function spokenClaim(text: string): string {
  return claimWords(text)
    .join(" ")
    .replace(/\b(without|no) \S+/g, "");
}

function claimWords(text: string): string[] {
  // Its inner capitals would be taken for the beginnings of words.
  return words(text.replaceAll("LoRA", " lora")).map((word) => word.toLowerCase());
}

function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(String.raw`\b(${patterns.join("|")})\b`);
}
