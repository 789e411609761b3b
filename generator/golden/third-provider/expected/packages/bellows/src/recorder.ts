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
  baseUrl: "https://bellows.example",
  keyPrefix: null,
  operations: [
    {
      id: "getJob",
      method: "GET",
      path: "/v1/jobs/{id}",
      hash: "bd48e6a522fe",
      jobId: "/job",
      selector: null,
      models: {},
    },
    {
      id: "makePicture",
      method: "POST",
      path: "/v1/pictures",
      hash: "c03579911af2",
      jobId: "/job",
      selector: "model",
      models: { painter: "c5c51c395a27" },
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
