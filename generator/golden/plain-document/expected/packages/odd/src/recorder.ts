// Generated for Odd */ API with templates/client/recorder.ts.hbs. Do not edit.
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
  provider: "odd",
  baseUrl: "https://eu.odd.example",
  keyPrefix: null,
  operations: [
    {
      id: "chat",
      method: "POST",
      path: "/chat",
      hash: "ca541856c6d9",
      jobId: null,
      selector: null,
      models: {},
    },
    {
      id: "delete",
      method: "DELETE",
      path: "/things/{delete}",
      hash: "1ddf8ff7324b",
      jobId: null,
      selector: null,
      models: {},
    },
    {
      id: "delete2",
      method: "POST",
      path: "/upload",
      hash: "32eac7db1c89",
      jobId: null,
      selector: null,
      models: {},
    },
    {
      id: "exportLog",
      method: "GET",
      path: "/log",
      hash: "b1ff26644431",
      jobId: null,
      selector: null,
      models: {},
    },
    {
      id: "getThings",
      method: "GET",
      path: "/things",
      hash: "9b28278f20fa",
      jobId: null,
      selector: null,
      models: {},
    },
    {
      id: "queryThings",
      method: "QUERY",
      path: "/things",
      hash: "a9a955c4d0ba",
      jobId: null,
      selector: null,
      models: {},
    },
    {
      id: "東京",
      method: "GET",
      path: "/events",
      hash: "81c15b18ca54",
      jobId: null,
      selector: null,
      models: {},
    },
  ],
};

/**
 * A `fetch` for the client that tells `sink` of every call of Odd, without keys, ids, people
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
