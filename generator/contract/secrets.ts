// Recordings that hold what looks like a key. Whoever wrote them, by hand or by `record`: they are
// looked at once more before they are trusted.

import { findSecrets, type Suspicion } from "../../templates/client/runtime/record-scan.js";
import type { Cassette } from "../catalog/cassette.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { WaivableFinding } from "../catalog/contract-waivers.ts";
import type { Json } from "../ground/json.ts";

/** What keys of the described providers begin with. */
export function keyPrefixesOf({ providers }: Catalog): string[] {
  return providers.flatMap(({ authentication }) => authentication?.keyPrefix ?? []);
}

/** Everything a cassette's file says but the hashes, whose form its parser has checked. */
export function scanCassette(
  { title, from, note, waiver, redactions, exchanges }: Omit<Cassette, "id" | "source">,
  rules: { readonly secrets: readonly string[]; readonly keyPrefixes: readonly string[] },
): Suspicion[] {
  const parts = { title, from, note, waiver, redactions: redactions ?? [], exchanges };
  return findSecrets(parts as unknown as Json, rules);
}

export function findSecretsIn(cassettes: readonly Cassette[], catalog: Catalog): WaivableFinding[] {
  const rules = { secrets: [], keyPrefixes: keyPrefixesOf(catalog) };
  return cassettes.flatMap((cassette) =>
    scanCassette(cassette, rules).map(({ pointer, what }): WaivableFinding => {
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
