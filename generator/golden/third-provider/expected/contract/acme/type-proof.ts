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
      output?: unknown;
    },
    Theirs["Job"]
  >;
  "Painter2Request": Equal<
    {
      prompt: string;
      width?: number;
    },
    Theirs["Painter2Request"]
  >;
} = {
  "Job": true,
  "Painter2Request": true,
};
