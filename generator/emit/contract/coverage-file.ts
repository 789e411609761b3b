// What recordings have touched, per provider: for the page, for the file, and for whoever counts.

import {
  type ContractCoverage,
  coverDocument,
} from "../../../templates/contract/runtime/coverage.js";
import type { Json } from "../../ground/json.ts";
import type { EmitInput, PlainFile } from "../emitter.ts";

/** Counted once for the two emitters that tell of it: it walks every document and recording. */
const counted = new WeakMap<EmitInput, readonly ContractCoverage[]>();

/** Providers without a document or without any recording are left out. */
export function coverEmitted(input: EmitInput): readonly ContractCoverage[] {
  const coverage = counted.get(input) ?? cover(input);
  counted.set(input, coverage);
  return coverage;
}

function cover({ catalog, cassettes, documents }: EmitInput): ContractCoverage[] {
  return catalog.providers.flatMap(({ id, models }) => {
    const document = documents.get(id);
    const recordings = cassettes.filter(({ provider }) => provider === id);
    if (document === undefined || recordings.length === 0) return [];
    return [
      coverDocument({
        provider: id,
        document,
        models: models.map((model) => model.id),
        recordings,
      }),
    ];
  });
}

/** `contract/coverage.json`. Untouched statuses and content types are many, and follow from the rest. */
export function planCoverageFile(coverage: readonly ContractCoverage[]): PlainFile {
  const providers = coverage.map(({ provider, recordings, shares, untouched, schemas }) => ({
    provider,
    recordings,
    shares,
    untouched: {
      operations: untouched.operations,
      models: untouched.models,
      webhooks: untouched.webhooks,
    },
    schemas,
  }));
  const text = JSON.stringify({ providers } as unknown as Json, null, 2);
  // A share on one line: a figure that changes is then a line that changes.
  const short = text.replace(
    /\{\s+"of": (\d+),\s+"live": (\d+),\s+"documented": (\d+),\s+"synthetic": (\d+),\s+"seen": (\d+)\s+\}/g,
    '{ "of": $1, "live": $2, "documented": $3, "synthetic": $4, "seen": $5 }',
  );
  return { path: "contract/coverage.json", text: `${short}\n` };
}
