// All providers together, named, with the models they share.

import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import { byCodeUnit } from "../ground/json.ts";
import { buildProvider, type ProviderMaterial } from "./build-provider.ts";
import type { Catalog, Equivalent } from "./catalog.ts";
import { checkEquivalents } from "./equivalents.ts";
import { type NamesLock, nameProvider } from "./name-catalog.ts";

export interface BuiltCatalog {
  readonly catalog: Catalog;
  /** The names as they are now; written back so that they never change. */
  readonly names: NamesLock;
}

export function buildCatalog(
  materials: readonly ProviderMaterial[],
  lock: NamesLock,
  equivalents: readonly Equivalent[],
): Checked<BuiltCatalog> {
  const diagnostics: Diagnostic[] = [];
  const names: Record<string, NamesLock[string]> = {};
  const providers = materials.map((material) => {
    const built = buildProvider(material);
    const named = nameProvider(built.value, lock[built.value.id]);
    names[built.value.id] = mergeLocks(lock[built.value.id], named.names);
    diagnostics.push(...built.diagnostics, ...named.diagnostics);
    return named.provider;
  });
  providers.sort((a, b) => byCodeUnit(a.id, b.id));
  const catalog: Catalog = { version: 1, providers, equivalents };
  diagnostics.push(...checkEquivalents(catalog));
  return { value: { catalog, names }, diagnostics };
}

/** Names of things that are gone stay in the lock, so that no newcomer can take them. */
function mergeLocks(
  before: NamesLock[string] | undefined,
  now: NamesLock[string],
): NamesLock[string] {
  return {
    models: { ...before?.models, ...now.models },
    operations: { ...before?.operations, ...now.operations },
    schemas: { ...before?.schemas, ...now.schemas },
  };
}
