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
      hash: "ce9adbaa4b27",
      jobId: "/job",
      selector: null,
      models: {},
    },
    {
      id: "makePicture",
      method: "POST",
      path: "/v1/pictures",
      hash: "af58d9ec925e",
      jobId: "/job",
      selector: "model",
      models: { painter: "c65e6acfa9c2", sketcher: "712111ca318a" },
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
