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
      jobId: string;
      status: Theirs["JobStatus"];
      output?: Theirs["Picture"] | null;
      error?: string | null;
    },
    Theirs["Job"]
  >;
  "JobStatus": Equal<
    "queued" | "done" | "failed",
    Theirs["JobStatus"]
  >;
  "Painter2Request": Equal<
    {
      prompt: string;
      size?: "small" | "large";
      style?: string | null;
      seed?: number;
      reference_image?: string;
    },
    Theirs["Painter2Request"]
  >;
  "Picture": Equal<
    {
      url: string;
      width?: number;
    },
    Theirs["Picture"]
  >;
  "Seeded": Equal<
    {
      seed?: number;
    },
    Theirs["Seeded"]
  >;
  "SingerRequest": Equal<
    Theirs["Seeded"] & {
      lyrics: string;
    },
    Theirs["SingerRequest"]
  >;
  "SubmittedJob": Equal<
    {
      jobId: string;
      status: Theirs["JobStatus"];
      credits: number;
    },
    Theirs["SubmittedJob"]
  >;
} = {
  "Job": true,
  "JobStatus": true,
  "Painter2Request": true,
  "Picture": true,
  "Seeded": true,
  "SingerRequest": true,
  "SubmittedJob": true,
};
