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
  "PainterBody": Equal<
    {
      model: "painter";
      text: string;
    },
    Theirs["PainterBody"]
  >;
  "Picture": Equal<
    {
      url?: string;
    },
    Theirs["Picture"]
  >;
} = {
  "Job": true,
  "PainterBody": true,
  "Picture": true,
};
