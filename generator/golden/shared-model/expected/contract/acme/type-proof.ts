// Generated for Acme API. Do not edit.
// Compiles only while the types that our emitter prints equal those of openapi-typescript.

import type { components } from "../../packages/acme/src/schema.js";

type Theirs = components["schemas"];

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;

/** Schemas whose two renderings are one type; a line that does not compile names one that differs. */
export const equalSchemas: {
  "Job": Equal<
    {
      id: string;
      status?: string;
      output?: Theirs["Pictures"];
    },
    Theirs["Job"]
  >;
  "MakePictureRequest": Equal<
    Theirs["PainterBody"] | Theirs["SketcherBody"],
    Theirs["MakePictureRequest"]
  >;
  "PainterBody": Equal<
    {
      model: "painter-2";
      prompt: string;
      ratio?: "1:1" | "16:9" | "auto";
      size?: "small" | "large" | "huge";
      picture_url?: string;
      seed?: number;
    },
    Theirs["PainterBody"]
  >;
  "Pictures": Equal<
    {
      images: string[];
    },
    Theirs["Pictures"]
  >;
  "SketcherBody": Equal<
    {
      model: "sketcher";
      prompt: string;
    },
    Theirs["SketcherBody"]
  >;
} = {
  "Job": true,
  "MakePictureRequest": true,
  "PainterBody": true,
  "Pictures": true,
  "SketcherBody": true,
};
