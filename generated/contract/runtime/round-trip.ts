// Copied from templates/contract/runtime/round-trip.ts. Do not edit.

// Replays recordings through the emitted client, on a clock that never waits: the client must send
// the recorded requests, in time, and make of the recorded answers the result or the error that
// the provider's facts give them.

import { type DocumentIndex, findResponseBody, indexDocument } from "./document.js";
import type { EmittedClient, RoundTripFacts } from "./emitted-client.js";
import type { Json } from "./json.js";
import type { Exchange, Finding, FindingCode, Recording } from "./recording.js";
import { createReplay, type Numbered } from "./replay-fetch.js";
import { planSteps } from "./replay-steps.js";
import { runStep } from "./run-step.js";
import { createValidators, type Validators } from "./validators.js";
import { withVirtualClock } from "./virtual-clock.js";
import { visible } from "./wording.js";

export interface RoundTrips {
  /** What the client makes of a recording, where that is not what was recorded. */
  readonly replay: (recording: Recording) => Promise<readonly Finding[]>;
}

export interface RoundTripRequest {
  readonly document: Json;
  readonly client: EmittedClient;
  readonly facts: RoundTripFacts;
  readonly validators?: Validators;
}

/** One problem, before it knows its recording. */
export interface Trouble {
  readonly code: FindingCode;
  readonly number: number;
  /** Below the exchange. */
  readonly place: string;
  readonly says: string;
}

/** What all steps of a recording share. */
export interface Stage {
  readonly client: EmittedClient;
  readonly facts: RoundTripFacts;
  readonly validators: Validators;
  readonly document: Json;
  readonly model: string | null;
}

export function createRoundTrips({
  document,
  client,
  facts,
  validators = createValidators(document),
}: RoundTripRequest): RoundTrips {
  const index = indexDocument(document);
  const textOf = createTexts(document, index, validators);
  return {
    replay: (recording) =>
      withVirtualClock(async ({ now }) => {
        const stage = { client, facts, validators, document, model: recording.model };
        const troubles: Trouble[] = [];
        for (const step of planSteps(recording, facts)) {
          const replay = createReplay({ exchanges: step.exchanges, facts, now, textOf });
          const found = await runStep(step, replay, stage);
          troubles.push(...found, ...replay.deviations.map(otherRequest));
          // A delivery comes unasked; and what fails early leaves the rest unasked for.
          if (found.length === 0 && step.kind !== "delivery")
            troubles.push(...replay.left().map(unreplayed));
        }
        return troubles.map((trouble) => findingOf(recording, trouble));
      }),
  };
}

function otherRequest({ number, place, says }: Omit<Trouble, "code">): Trouble {
  return { code: "contract/other-request", number, place, says: `the client ${says}` };
}

function unreplayed({ number }: Numbered): Trouble {
  const says = "the client never asks for this: for it, all is done before";
  return { code: "contract/unreplayed", number, place: "request", says };
}

function findingOf(recording: Recording, { code, number, place, says }: Trouble): Finding {
  const exchange = recording.exchanges[number];
  const subject = recording.model ?? exchange?.operation ?? exchange?.webhook ?? "";
  return {
    layer: "round-trip",
    code,
    cassette: recording.id,
    file: recording.source.file,
    pointer: `${recording.source.pointer}/exchanges/${number}/${place}`,
    message: visible(`${recording.provider}/${subject} replayed: ${says}`),
    fix: fixes[code] ?? "correct the recording, or the provider's facts",
  };
}

const fixes: Partial<Record<FindingCode, string>> = {
  "contract/other-request":
    "correct the recording, or the operation's parameters in the document; else the client is wrong",
  "contract/other-result":
    "correct the recording, or the job and error facts of the provider; else the client is wrong",
  "contract/wrong-output":
    "correct the model's output in the provider's facts, or its schema in an overlay",
  "contract/unreplayed": "take the exchange out, or record what leads to it",
};

/** Bodies as they travelled: what was no JSON, though it claimed to be, is text again. */
function createTexts(
  document: Json,
  { operations }: DocumentIndex,
  validators: Validators,
): (exchange: Exchange) => string | null {
  return ({ operation, response }) => {
    if (!response || response.body === null) return null;
    const { body } = response;
    if (typeof body !== "string") return JSON.stringify(body);
    const entry = operations.get(operation ?? "");
    const place = entry && findResponseBody(document, entry, response);
    const isJson = place && /json/i.test(place.mediaType);
    return isJson && validators.fits(place.schema, "open", body) ? JSON.stringify(body) : body;
  };
}
