// Generated for Bellows API. Do not edit.
// Compiles only while the types that our emitter prints equal those of openapi-typescript.

import type { components } from "../../packages/bellows/src/schema.js";

type Theirs = components["schemas"];

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;

/** Schemas whose two renderings are one type; a line that does not compile names one that differs. */
export const equalSchemas: {
  "Job": Equal<
    {
      job: string;
      state?: string;
      picture?: Theirs["Picture"];
    },
    Theirs["Job"]
  >;
  "MakePictureRequest": Equal<
    Theirs["PainterBody"] | Theirs["SketcherBody"],
    Theirs["MakePictureRequest"]
  >;
  "Paint": Equal<
    {
      text: string;
      shape?: string;
      pixels?: number;
      picture?: string;
      tier: "plain" | "pro";
    },
    Theirs["Paint"]
  >;
  "PainterBody": Equal<
    {
      model: "painter";
      paint: Theirs["Paint"];
    },
    Theirs["PainterBody"]
  >;
  "Picture": Equal<
    {
      url: string;
    },
    Theirs["Picture"]
  >;
  "SketcherBody": Equal<
    {
      model: "sketcher";
      text: string;
      style: string;
    },
    Theirs["SketcherBody"]
  >;
} = {
  "Job": true,
  "MakePictureRequest": true,
  "Paint": true,
  "PainterBody": true,
  "Picture": true,
  "SketcherBody": true,
};
