// Generated for Apiframe API with templates/client/index.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { api } from "./api.js";
import { protocol } from "./protocol.js";
import { routes } from "./routes.js";
import { Client, type ClientOptions } from "./runtime/client.js";
import type { Model } from "./runtime/descriptors.js";
import { type CustomParams, customModel as customModelOf } from "./runtime/model.js";

/**
 * The client of Apiframe.
 *
 * The API key is `apiKey`, or the environment variable `APIFRAME_API_KEY` where there is one.
 */
export class Apiframe extends Client {
  /** Whose client this is, for the compiler too. */
  readonly provider = "apiframe";

  constructor(options: ClientOptions = {}) {
    super(protocol, options);
  }
}

/**
 * A model newer than this package, by its id: any parameters, and an output of type `unknown`.
 *
 * @param operation which operation takes it, where there are several.
 */
export function customModel(id: string, operation?: string): Model<CustomParams, unknown> {
  return customModelOf(api, routes, id, operation);
}

export { Client, type ClientOptions } from "./runtime/client.js";
export type { Logger } from "./runtime/client-options.js";
export type { Estimate, Model, Protocol } from "./runtime/descriptors.js";
export { DownloadError, type DownloadOptions, download } from "./runtime/download.js";
export * from "./runtime/errors.js";
export type { Job, SavedJob, WaitOptions, WatchOptions } from "./runtime/job.js";
export type { JobList, ListOptions } from "./runtime/job-list.js";
export type { JobState } from "./runtime/job-state.js";
export type { MediaInput } from "./runtime/media.js";
export type { CustomParams } from "./runtime/model.js";
export type {
  Failure,
  RunOptions,
  RunResult,
  SafeClient,
  SubmitOptions,
  SubmitResult,
} from "./runtime/safe.js";
export type { CallOptions } from "./runtime/wire.js";
