// Generated for Bellows API. Do not edit.
// Compiles only while the types that our emitter prints equal those of openapi-typescript.

import type { components } from "../../packages/bellows/src/schema.js";

type Theirs = components["schemas"];

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;

/** Schemas whose two renderings are one type; a line that does not compile names one that differs. */
export const equalSchemas: {
  "EtcherRequest": Equal<
    {
      model: "etcher-1.5";
      prompt: string;
      etcherParams?: Theirs["EtcherSettings"];
      webhookUrl?: string;
      webhookEvents?: "ready"[];
    },
    Theirs["EtcherRequest"]
  >;
  "EtcherSettings": Equal<
    {
      count?: number;
      plate?: "copper" | "zinc";
      images?: string[];
    },
    Theirs["EtcherSettings"]
  >;
  "GenerateImageRequest": Equal<
    Theirs["StamperRequest"] | Theirs["EtcherRequest"],
    Theirs["GenerateImageRequest"]
  >;
  "Images": Equal<
    {
      images: string[];
    },
    Theirs["Images"]
  >;
  "Job": Equal<
    {
      id: string;
      status: Theirs["JobStatus"];
      progress?: number;
      result?: Theirs["Images"] | null;
    },
    Theirs["Job"]
  >;
  "JobStatus": Equal<
    "WAITING" | "READY",
    Theirs["JobStatus"]
  >;
  "ListJobsResponse": Equal<
    {
      jobs: Theirs["Job"][];
      next?: string | null;
    },
    Theirs["ListJobsResponse"]
  >;
  "StamperRequest": Equal<
    {
      model: "9-stamper";
      imageUrl: string;
    },
    Theirs["StamperRequest"]
  >;
} = {
  "EtcherRequest": true,
  "EtcherSettings": true,
  "GenerateImageRequest": true,
  "Images": true,
  "Job": true,
  "JobStatus": true,
  "ListJobsResponse": true,
  "StamperRequest": true,
};
