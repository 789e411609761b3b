// Generated for Odd */ API with templates/client/index.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { protocol } from "./protocol.js";
import { Client, type ClientOptions } from "./runtime/client.js";

/**
 * The client of Odd.
 *
 * No way to send a key is known; give headers of your own as `headers`.
 */
export class Odd extends Client {
  /** Whose client this is, for the compiler too. */
  readonly provider = "odd";

  constructor(options: ClientOptions = {}) {
    super(protocol, options);
  }
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
export type {
  Failure,
  RunOptions,
  RunResult,
  SafeClient,
  SubmitOptions,
  SubmitResult,
} from "./runtime/safe.js";
export type { CallOptions } from "./runtime/wire.js";
