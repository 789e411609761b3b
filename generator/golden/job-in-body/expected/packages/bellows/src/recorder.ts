// Generated for Bellows API with templates/client/recorder.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import {
  type CassetteTexts,
  printCassette,
  type Recorded,
  type RecordedApi,
  type RecordingOptions,
  recordCalls,
} from "./runtime/recorder.js";

export {
  type CassetteTexts,
  type Recorded,
  type RecordedExchange,
  type RecordingOptions,
  SecretFoundError,
} from "./runtime/recorder.js";

const api: RecordedApi = {
  provider: "bellows",
  baseUrl: "https://api.bellows.example",
  keyPrefix: null,
  operations: [
    {
      id: "generateImage",
      method: "POST",
      path: "/v2/images",
      hash: "cde44e0fe36c",
      jobId: "/id",
      selector: "model",
      models: { "9-stamper": "03c413b0aaaa", "etcher-1.5": "565c40e5466c" },
    },
    {
      id: "getJob",
      method: "GET",
      path: "/v2/jobs/{id}",
      hash: "9ff7c183359f",
      jobId: "/id",
      selector: null,
      models: {},
    },
    {
      id: "listJobs",
      method: "GET",
      path: "/v2/jobs",
      hash: "589bd92ff481",
      jobId: null,
      selector: null,
      models: {},
    },
  ],
};

/**
 * A `fetch` for the client that tells `sink` of every call of Bellows, without keys, ids, people
 * and dates. One such `fetch` is one recording: an id keeps its placeholder throughout.
 */
export function recordingFetch(
  fetch: typeof globalThis.fetch,
  sink: (recorded: Recorded) => void | Promise<void>,
  options: RecordingOptions = {},
): typeof globalThis.fetch {
  return recordCalls(api, fetch, sink, options);
}

/**
 * What `sink` was told, as a file for `modelsmith contract --cassettes`.
 *
 * @throws SecretFoundError when anything in it looks like a key.
 */
export function cassetteText(recorded: readonly Recorded[], texts: CassetteTexts): string {
  return printCassette(api, recorded, texts);
}
