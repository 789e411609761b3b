// Generated for Acme API with templates/client/recorder.ts.hbs. Do not edit.
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
  provider: "acme",
  baseUrl: "https://api.acme.example",
  keyPrefix: null,
  operations: [
    {
      id: "getJob",
      method: "GET",
      path: "/v1/jobs/{id}",
      hash: "b09b8b3c4d66",
      jobId: "/id",
      selector: null,
      models: {},
    },
    {
      id: "runPainter2",
      method: "POST",
      path: "/v1/models/painter-2/run",
      hash: "861e64d34ee0",
      jobId: "/id",
      selector: null,
      models: { "painter-2": "8bf41050f365" },
    },
  ],
};

/**
 * A `fetch` for the client that tells `sink` of every call of Acme, without keys, ids, people
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
