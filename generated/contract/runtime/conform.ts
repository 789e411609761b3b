// Copied from templates/contract/runtime/conform.ts. Do not edit.

// Holds recordings against the document that describes them, and counts their waivers.
// Pure: the same document, recording and date always give the same findings.

import { indexDocument } from "./document.js";
import { examineExchange } from "./examine.js";
import type { StatusUrl } from "./findings.js";
import type { Json } from "./json.js";
import type { Finding, Recording } from "./recording.js";
import { createValidators, type Validators } from "./validators.js";
import { visible } from "./wording.js";

export interface Conformer {
  /** Everything that is wrong, waived or not. */
  readonly examine: (recording: Recording) => readonly Finding[];
  /** What is wrong once the waiver is counted. `today` is a date, `2026-12-31`. */
  readonly conform: (recording: Recording, today: string) => readonly Finding[];
}

export interface ConformerOptions {
  readonly validators?: Validators;
  /** What the provider's facts say of addresses in answers; a document cannot. */
  readonly statusUrls?: readonly StatusUrl[];
}

/** Checks recordings of one provider. `document` is its OpenAPI 3.1 document. */
export function createConformer(
  document: Json,
  { validators = createValidators(document), statusUrls = [] }: ConformerOptions = {},
): Conformer {
  const index = indexDocument(document);
  const examine = (recording: Recording): readonly Finding[] =>
    recording.exchanges.flatMap((exchange, i) => {
      const place = `exchanges/${i}`;
      const given = { document, index, validators, statusUrls };
      return examineExchange({ ...given, recording, exchange, place });
    });
  return {
    examine,
    conform: (recording, today) => applyWaiver(recording, examine(recording), today),
  };
}

/** A waiver excuses every finding of its recording, as long as there is one and it has not run out. */
export function applyWaiver(
  recording: Recording,
  findings: readonly Finding[],
  today: string,
): readonly Finding[] {
  const { waiver } = recording;
  if (!waiver) return findings;
  const about = { layer: "waiver", cassette: recording.id, file: recording.source.file } as const;
  const pointer = `${recording.source.pointer}/waiver`;
  if (findings.length === 0) {
    return [
      {
        ...about,
        code: "contract/stale-waiver",
        pointer,
        message: `the waiver of ${visible(recording.id)} excuses nothing: every layer passes without it`,
        fix: 'set "waiver" to null',
      },
    ];
  }
  if (waiver.until === null || waiver.until >= today) return [];
  const expired: Finding = {
    ...about,
    code: "contract/expired-waiver",
    pointer: `${pointer}/until`,
    message: `the waiver of ${visible(recording.id)} ended on ${visible(waiver.until)}`,
    fix: "mend what it excuses, or look again and set a later date",
  };
  return [expired, ...findings];
}
