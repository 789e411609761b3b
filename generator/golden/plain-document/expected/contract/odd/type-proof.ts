// Generated for Odd */ API. Do not edit.
// Compiles only while the types that our emitter prints equal those of openapi-typescript.

import type { components } from "../../packages/odd/src/schema.js";

type Theirs = components["schemas"];

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;

/** Schemas whose two renderings are one type; a line that does not compile names one that differs. */
export const equalSchemas: {
  "Delete2Request": Equal<
    {
      file: string;
      tags?: string[];
    },
    Theirs["Delete2Request"]
  >;
  "Error": Equal<
    {
      "odd key*/"?: string;
      constructor?: number;
      default?: 1;
    },
    Theirs["Error"]
  >;
  "GetThingsResponseDefault": Equal<
    Theirs["Tree"][],
    Theirs["GetThingsResponseDefault"]
  >;
  "Piece": Equal<
    {
      event: "part";
      data: Theirs["Tree"];
    } | {
      event: "done" | "failed";
      data: string;
    },
    Theirs["Piece"]
  >;
  "QueryThingsRequest": Equal<
    {
      q?: string;
    },
    Theirs["QueryThingsRequest"]
  >;
  "Question": Equal<
    {
      text: string;
      stream?: boolean | null;
    },
    Theirs["Question"]
  >;
  "Tree": Equal<
    {
      name: string;
      children?: Theirs["Tree"][];
      parent?: Theirs["Tree"] | null;
    },
    Theirs["Tree"]
  >;
  "UnicodeName": Equal<
    string | number,
    Theirs["UnicodeName"]
  >;
  "class": Equal<
    {
      kind: "a";
      pair?: [string, number];
    },
    Theirs["class"]
  >;
  "error": Equal<
    {
      default: 1;
    } & Theirs["Error"] & {
      more?: unknown;
    },
    Theirs["error"]
  >;
  "hasOwnPropertySchema": Equal<
    {
      kind: "b";
      level?: 1 | "2" | null;
    },
    Theirs["hasOwnPropertySchema"]
  >;
  "東京ResponseItem": Equal<
    Theirs["class"] | Theirs["hasOwnPropertySchema"],
    Theirs["東京ResponseItem"]
  >;
} = {
  "Delete2Request": true,
  "Error": true,
  "GetThingsResponseDefault": true,
  "Piece": true,
  "QueryThingsRequest": true,
  "Question": true,
  "Tree": true,
  "UnicodeName": true,
  "class": true,
  "error": true,
  "hasOwnPropertySchema": true,
  "東京ResponseItem": true,
};
