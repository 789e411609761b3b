// Copied from templates/client/runtime/deprecation.ts. Do not edit.

// Warnings about what the provider has deprecated, for the models that have something to warn of.

import { atPath } from "./pointer.js";

/** Says through `warn` what is deprecated of a call with these parameters. */
export type Notice = (params: unknown, warn: (message: string) => void) => void;

/** Something deprecated, and what to use in its place, where that is known. */
export interface Deprecated {
  /** The parameter's place; empty for the model as a whole. */
  readonly path: readonly string[];
  /** A parameter's name, or a model's id. */
  readonly instead?: string;
}

/** A notice that speaks of parameters only where they are given. */
export function noticeOf(model: string, deprecated: readonly Deprecated[]): Notice {
  return (params, warn) => {
    for (const { path, instead } of deprecated) {
      if (atPath(params, path) === undefined) continue;
      const parameter = path.length > 0 ? ` parameter "${path.join(".")}"` : "";
      warn(`${model}${parameter} is deprecated${instead ? `: use "${instead}"` : ""}`);
    }
  };
}
