// Which comparisons there are and where their pages lie: one per entry of the equivalents whose
// members are in the catalog.

import type { Catalog, Equivalent, Model, Provider } from "../../catalog/catalog.ts";
import { distinctNames, fileName } from "../../ground/names.ts";

export interface Comparison {
  readonly entry: Equivalent;
  /** Below `compare/`, without extension. */
  readonly file: string;
  readonly sides: readonly ComparedSide[];
}

export interface ComparedSide {
  readonly provider: Provider;
  readonly model: Model;
}

/** Whether any model stands at several providers of this catalog. */
export function hasComparisons({ equivalents, providers }: Catalog): boolean {
  return equivalents.some(({ members }) => {
    const known = members.filter(({ provider, model }) =>
      providers.find(({ id }) => id === provider)?.models.some(({ id }) => id === model),
    );
    return known.length > 1;
  });
}

/** In the catalog's order. An entry with fewer than two known members has nothing to compare. */
export function findComparisons({ equivalents, providers }: Catalog): Comparison[] {
  const files = distinctNames(
    equivalents.map(({ id }) => fileName(id, "comparison")),
    ["index"],
    (name) => name.toLowerCase(),
  );
  return equivalents.flatMap((entry, i): Comparison[] => {
    const sides = entry.members.flatMap((member): ComparedSide[] => {
      const provider = providers.find(({ id }) => id === member.provider);
      const model = provider?.models.find(({ id }) => id === member.model);
      return provider && model ? [{ provider, model }] : [];
    });
    return sides.length < 2 ? [] : [{ entry, file: files[i]!, sides }];
  });
}
