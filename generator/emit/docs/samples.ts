// What a sample is written from: one description of the request, the same for every language.

import type { Provider } from "../../catalog/catalog.ts";
import type { Json, JsonObject } from "../../ground/json.ts";
import type { Code } from "./sample-code.ts";

/** A request, whole: what goes on the wire, and how our package would send it. */
export interface SampleRequest {
  readonly method: string;
  /** Null when the document names no address that can be called as it stands. */
  readonly baseUrl: string | null;
  /** With `{name}` where the reader fills something in. */
  readonly path: string;
  readonly query: readonly SampleField[];
  readonly headers: readonly SampleField[];
  readonly authentication: Provider["authentication"];
  readonly body: SampleBody | null;
  readonly client: ClientCall;
  /** Set when the request submits a job that can be followed. */
  readonly job: SampleJob | null;
}

export interface SampleField {
  readonly name: string;
  readonly value: string;
}

export type SampleBody =
  | { readonly kind: "json"; readonly mediaType: string; readonly value: Json }
  | {
      readonly kind: "multipart" | "form";
      readonly value: JsonObject;
      readonly files: readonly string[];
    }
  | { readonly kind: "file" | "text"; readonly mediaType: string };

/** The call through our package. */
export interface ClientCall {
  readonly packageName: string;
  readonly className: string;
  /** `models/painter-2`: the module within the package. */
  readonly module: string;
  /** What the module exports. */
  readonly identifier: string;
  /**
   * `run`: `client.run(identifier, input)`. `call`: `identifier(client, input)`. `events` and
   * `lines`: a loop over what that gives.
   */
  readonly kind: "run" | "call" | "events" | "lines";
  /** Null when nothing is passed. */
  readonly input: Json | null;
  /** Members of `input.body` that are files. */
  readonly files: readonly string[];
}

/** How the job is followed to its end. Lists of keys lead into JSON bodies. */
export interface SampleJob {
  /** Where the id stands in the answer to the submit. */
  readonly id: readonly string[];
  /** The path to ask, with `{parameter}` where the id goes. */
  readonly path: string;
  readonly parameter: string;
  /** Seconds between two questions. */
  readonly pause: number;
  readonly status: readonly string[];
  readonly succeeded: readonly string[];
  /** Statuses that end the job without output. */
  readonly failed: readonly string[];
  readonly output: readonly string[];
  /** Where its addresses stand in the output, the first that is there; empty when not known. */
  readonly results: readonly ResultPath[];
}

export interface ResultPath {
  readonly keys: readonly string[];
  /** True when a list stands there. */
  readonly isList: boolean;
  /** From an item of the list to its address. */
  readonly itemKeys: readonly string[];
}

export type SampleLanguage = "bash" | "ts" | "js" | "python";

export interface Sample {
  readonly language: SampleLanguage;
  readonly label: string;
  /** The whole job, from the request to the output; for other requests, the request. */
  readonly text: string;
  readonly code: Code;
  /** The request alone, where the sample above goes on to the end of a job. */
  readonly submit: { readonly text: string; readonly code: Code } | null;
}
