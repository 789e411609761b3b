// The list of all models with what a reader may filter it by. Complete as it stands: filtering
// only hides lines.

import type { Catalog, Model, Price, Provider } from "../../catalog/catalog.ts";
import { byCodeUnit } from "../../ground/json.ts";
import { kebabCase } from "../../ground/names.ts";
import { isSummarised, type ModelLine, modelLine } from "./model-list.ts";
import { cleanLine } from "./text.ts";
import { modalityGroups } from "./wording.ts";

export interface Catalogue {
  readonly total: number;
  readonly facets: {
    readonly providers: readonly Facet[];
    readonly modalities: readonly Facet[];
    readonly features: readonly Facet[];
  };
  readonly groups: readonly CatalogueGroup[];
  /** False where one provider is the only one: its name on each line would say nothing. */
  readonly several: boolean;
}

/** One value to filter by. */
export interface Facet {
  readonly slug: string;
  readonly label: string;
  readonly count: number;
}

export interface CatalogueGroup {
  readonly slug: string;
  readonly title: string;
  /** As in `ModelGroup`. */
  readonly summarised: boolean;
  readonly models: readonly CatalogueLine[];
}

export interface CatalogueLine extends ModelLine {
  readonly provider: string;
  readonly providerSlug: string;
  /** Slugs with a space between. */
  readonly featureSlugs: string;
  /** The lowest figure, empty where none is known. */
  readonly credits: string;
  /** `call`, `second`, `output`, `varies`, `unknown`. */
  readonly unitSlug: string;
}

/** Null when there is no model at all. */
export function planCatalogue({ providers }: Catalog): Catalogue | null {
  const entries = providers.flatMap((provider) =>
    provider.models.map((model) => ({ provider, model })),
  );
  if (entries.length === 0) return null;
  const groups = modalityGroups.flatMap(({ modality, title }): CatalogueGroup[] => {
    const models = entries
      .filter(({ model }) => model.modality === modality)
      .map(({ provider, model }) => catalogueLine(provider, model))
      .sort((a, b) => byCodeUnit(sortKey(a), sortKey(b)));
    if (models.length === 0) return [];
    return [{ slug: modality, title, summarised: isSummarised(models), models }];
  });
  return {
    total: entries.length,
    facets: {
      providers: providers
        .filter(({ models }) => models.length > 0)
        .map(({ id, name, models }) => ({
          slug: id,
          label: cleanLine(name),
          count: models.length,
        })),
      modalities: groups.map(({ slug, title, models }) => ({
        slug,
        label: title,
        count: models.length,
      })),
      features: featureFacets(entries.map(({ model }) => model)),
    },
    groups,
    several: providers.length > 1,
  };
}

/** Versions of one family stand together, in the order in which people count. */
function sortKey({ name, provider }: CatalogueLine): string {
  const counted = name.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(6, "0"));
  return `${counted}\0${provider}`;
}

function catalogueLine(provider: Provider, model: Model): CatalogueLine {
  return {
    ...modelLine(model, `${provider.id}/`),
    provider: cleanLine(provider.name),
    providerSlug: provider.id,
    featureSlugs: [...new Set(model.features.map(featureSlug))].sort(byCodeUnit).join(" "),
    ...lowestPrice(model.price),
  };
}

/** `LoRA` of one provider is `lora` of another. */
function featureSlug(feature: string): string {
  return kebabCase(cleanLine(feature).toLowerCase());
}

function featureFacets(models: readonly Model[]): Facet[] {
  const found = new Map<string, { readonly label: string; count: number }>();
  for (const model of models) {
    const slugs = new Map(model.features.map((name) => [featureSlug(name), cleanLine(name)]));
    for (const [slug, label] of slugs) {
      const known = found.get(slug);
      if (known) known.count += 1;
      else found.set(slug, { label: label.replaceAll("-", " "), count: 1 });
    }
  }
  return [...found]
    .map(([slug, { label, count }]) => ({ slug, label, count }))
    .sort((a, b) => byCodeUnit(a.slug, b.slug));
}

function lowestPrice(price: Price): Pick<CatalogueLine, "credits" | "unitSlug"> {
  const of = (unitSlug: string, amounts: readonly number[]) => ({
    unitSlug,
    credits: amounts.length === 0 ? "" : String(Math.min(...amounts)),
  });
  switch (price.kind) {
    case "fixed":
      return of("call", [price.credits]);
    case "by-parameter":
      return of(
        "call",
        price.rates.map(({ credits }) => credits),
      );
    case "per-second":
      return of("second", [price.credits]);
    case "per-second-by-parameter":
      return of(
        "second",
        price.rates.map(({ credits }) => credits),
      );
    case "per-output":
      return of("output", [price.credits]);
    case "by-parameters":
      return of(
        price.per,
        price.table.map(({ credits }) => credits),
      );
    case "variable":
      return of("varies", price.typical === null ? [] : [price.typical]);
    case "unknown":
      return of("unknown", []);
  }
}
