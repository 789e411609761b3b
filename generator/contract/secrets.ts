// Recordings that hold what looks like a key. Whoever wrote them, by hand or by `record`: they are
// looked at once more before they are trusted.

import {
  findSecrets,
  type ScanRules,
  type Suspicion,
} from "../../templates/client/runtime/record-scan.js";
import type { Cassette } from "../catalog/cassette.ts";
import type { Catalog, Provider } from "../catalog/catalog.ts";
import type { WaivableFinding } from "../catalog/contract-waivers.ts";
import { isObject, type Json, ownArray } from "../ground/json.ts";

/** What keys of the described providers begin with. */
function keyPrefixesOf({ providers }: Catalog): string[] {
  return providers.flatMap(({ authentication }) => authentication?.keyPrefix ?? []);
}

/** Model ids, and every text that a schema names: they may look drawn and are public all the same. */
export function documentedWords({ models, schemas, operations }: Provider): Set<string> {
  const words = new Set(models.map(({ id }) => id));
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (isObject(value)) {
      for (const key of ["enum", "values"]) {
        for (const word of ownArray(value, key)) if (typeof word === "string") words.add(word);
      }
      for (const { name } of ownArray(value, "properties").filter(isObject)) {
        if (typeof name === "string") words.add(name);
      }
      for (const item of Object.values(value)) visit(item);
    }
  };
  visit(schemas.map(({ schema }) => schema));
  visit(operations.map(({ parameters, body, responses }) => [parameters, body, responses]));
  return words;
}

/** Everything a cassette's file says but the hashes, whose form its parser has checked. */
export function scanCassette(
  { title, from, note, waiver, redactions, exchanges }: Omit<Cassette, "id" | "source">,
  rules: ScanRules,
): Suspicion[] {
  const parts = { title, from, note, waiver, redactions: redactions ?? [], exchanges };
  return findSecrets(parts as unknown as Json, rules);
}

export function findSecretsIn(cassettes: readonly Cassette[], catalog: Catalog): WaivableFinding[] {
  const keyPrefixes = keyPrefixesOf(catalog);
  const listed = new Map(catalog.providers.map((one) => [one.id, documentedWords(one)]));
  return cassettes.flatMap((cassette) =>
    scanCassette(cassette, {
      secrets: [],
      keyPrefixes,
      listed: listed.get(cassette.provider) ?? new Set(),
    }).map(({ pointer, what }): WaivableFinding => {
      const { id, provider, model, source } = cassette;
      const at = { file: source.file, pointer: source.pointer + pointer.slice(1) };
      return {
        check: "secret-in-recording",
        provider,
        operation: null,
        model,
        cassette: id,
        pointer: at.pointer,
        diagnostic: {
          code: "contract/secret-in-recording",
          message: `${id} holds ${what}`,
          at,
          fix: "replace it by something without meaning; if it was a real key, withdraw the key as well",
        },
      };
    }),
  );
}
