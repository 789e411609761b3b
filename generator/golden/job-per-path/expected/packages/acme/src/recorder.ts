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
  keyPrefix: "ac_",
  operations: [
    {
      id: "getJob",
      method: "GET",
      path: "/v1/jobs/{jobId}",
      hash: "d596de284fbe",
      jobId: "/jobId",
      selector: null,
      models: {},
    },
    {
      id: "runPainter2",
      method: "POST",
      path: "/v1/models/painter-2/run",
      hash: "99fb03f3640a",
      jobId: "/jobId",
      selector: null,
      models: { "painter-2": "54a5696d8efb" },
    },
    {
      id: "runSinger",
      method: "POST",
      path: "/v1/models/singer/run",
      hash: "c5d3656ae22d",
      jobId: "/jobId",
      selector: null,
      models: { singer: "d0c94a66fb2a" },
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
