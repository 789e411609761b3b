// What the cassettes know of a provider: real bodies, to answer with and to shape answers after.
// A recording that breaks its own schema (it has a waiver) is never used.

import type { Cassette, Exchange } from "../catalog/cassette.ts";
import type { Json } from "../ground/json.ts";

export interface Recording {
  readonly cassette: Cassette;
  readonly exchange: Exchange;
  readonly status: number;
  readonly body: Json;
}

export interface Recordings {
  /** Answers of an operation, the best known first: live before documented before made up. */
  of(operation: string): readonly Recording[];
  /** Answers with a status, of any operation. */
  withStatus(status: number): readonly Recording[];
}

const trust = ["live", "documented", "synthetic"] as const;

export function createRecordings(provider: string, cassettes: readonly Cassette[]): Recordings {
  const byOperation = new Map<string, Recording[]>();
  const byStatus = new Map<number, Recording[]>();
  const sound = cassettes
    .filter((cassette) => cassette.provider === provider && cassette.waiver === null)
    .sort((a, b) => trust.indexOf(a.origin) - trust.indexOf(b.origin));
  for (const cassette of sound) {
    for (const exchange of cassette.exchanges) {
      const { operation, response } = exchange;
      if (operation === null || response === null) continue;
      const { status, body } = response;
      const recording = { cassette, exchange, status, body };
      byOperation.set(operation, [...(byOperation.get(operation) ?? []), recording]);
      byStatus.set(status, [...(byStatus.get(status) ?? []), recording]);
    }
  }
  return {
    of: (operation) => byOperation.get(operation) ?? [],
    withStatus: (status) => byStatus.get(status) ?? [],
  };
}
