// All that is asked of one recording: of its bodies and its protocol, then of the client that
// replays it; and the excuse that it may have.

import { applyWaiver, createConformer } from "./conform.js";
import { type EmittedClient, type RoundTripFacts, statusUrlsOf } from "./emitted-client.js";
import type { Json } from "./json.js";
import type { Finding, Recording } from "./recording.js";
import { createRoundTrips } from "./round-trip.js";
import { createValidators, type Validators } from "./validators.js";

export interface CheckRequest {
  readonly document: Json;
  readonly client: EmittedClient;
  readonly facts: RoundTripFacts;
  readonly validators?: Validators;
}

/** `today` is a date, `2026-12-31`. One recording at a time: while one replays, time stands still. */
export type Check = (recording: Recording, today: string) => Promise<readonly Finding[]>;

/** Each recording is looked at once, however often it is asked about. */
export function createCheck({
  document,
  client,
  facts,
  validators = createValidators(document),
}: CheckRequest): Check {
  const { examine } = createConformer(document, { validators, statusUrls: statusUrlsOf(facts) });
  const { replay } = createRoundTrips({ document, client, facts, validators });
  const known = new Map<Recording, Promise<readonly Finding[]>>();
  const look = async (recording: Recording): Promise<readonly Finding[]> => {
    const seen = examine(recording);
    // What belongs to no operation cannot be replayed either.
    if (seen.some(({ code }) => code === "contract/unknown-operation")) return seen;
    return [...seen, ...(await replay(recording))];
  };
  return async (recording, today) => {
    const looked = known.get(recording) ?? look(recording);
    known.set(recording, looked);
    return applyWaiver(recording, await looked, today);
  };
}
