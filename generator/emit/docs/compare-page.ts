// One model at several providers, side by side: what it costs, what it takes, what it gives back,
// and what each side lacks.

import type { Catalog } from "../../catalog/catalog.ts";
import { type ComparedFact, compareFacts } from "./compare-facts.ts";
import { type ComparedParameters, compareParameters } from "./compare-parameters.ts";
import type { ComparedSide, Comparison } from "./comparisons.ts";
import type { DocsContext } from "./context.ts";
import { linkPath, modelFile } from "./links.ts";
import { legend, type MarkView, markView } from "./marks.ts";
import { type Frame, metaDescription, rootFrame, type Section, siteName } from "./page.ts";
import { inlineSpans, type Span, spokenText } from "./prose.ts";
import { cleanLine, joined } from "./text.ts";

export interface ComparePage extends ComparedParameters {
  readonly frame: Frame;
  readonly name: string;
  readonly mark: MarkView | null;
  readonly note: readonly Span[];
  /** The columns, in the order of every row's cells. */
  readonly sides: readonly SideView[];
  readonly facts: readonly ComparedFact[];
  readonly sections: readonly Section[];
  readonly legend: typeof legend;
}

export interface SideView {
  readonly provider: string;
  readonly model: string;
  readonly id: string;
  readonly path: string;
}

/** A comparison as a line of a list. */
export interface ComparisonEntry {
  readonly label: string;
  readonly path: string;
  readonly text: string;
}

export interface CompareIndex {
  readonly frame: Frame;
  readonly comparisons: readonly (ComparisonEntry & {
    readonly mark: MarkView | null;
    readonly providers: string;
    readonly note: readonly Span[];
  })[];
}

type Contexts = ReadonlyMap<string, DocsContext>;

export function planComparePage(
  { entry, file, sides }: Comparison,
  catalog: Catalog,
  contexts: Contexts,
): ComparePage {
  const name = cleanLine(entry.name);
  const providers = providerNames(sides);
  const parameters = compareParameters(entry, sides);
  return {
    frame: {
      siteName: siteName(catalog),
      title: `${name} at ${providers}`,
      description: metaDescription(
        spokenText(inlineSpans(entry.note)),
        `${name} at ${providers}: price, parameters, limits and results side by side.`,
      ),
      root: "../",
      file: linkPath(file),
      hasMarkdown: true,
      hasText: true,
      crumbs: [
        { label: "All models", path: "../index" },
        { label: "Comparisons", path: "index" },
      ],
      current: name,
      source: "the equivalents",
      template: "docs/compare",
    },
    name,
    mark: markView(entry.mark),
    note: inlineSpans(entry.note),
    sides: sides.map(({ provider, model }) => ({
      provider: cleanLine(provider.name),
      model: cleanLine(model.name),
      id: cleanLine(model.id),
      path: linkPath(`../${provider.id}/${modelFile(model)}`),
    })),
    facts: compareFacts(sides, contexts),
    ...parameters,
    sections: [
      { id: "at-a-glance", title: "At a glance" },
      ...(parameters.shared.length > 0 ? [{ id: "parameters", title: "Parameters" }] : []),
      ...(parameters.lacking.length > 0 ? [{ id: "lacking", title: "What each lacks" }] : []),
      { id: "marks", title: "What the marks mean" },
    ],
    legend,
  };
}

export function planCompareIndex(
  catalog: Catalog,
  comparisons: readonly Comparison[],
): CompareIndex {
  return {
    frame: {
      ...rootFrame(catalog, {
        file: "index",
        title: "Comparisons",
        description: "The same model at several providers, side by side.",
      }),
      title: `Comparisons · ${siteName(catalog)}`,
      root: "../",
      crumbs: [{ label: "All models", path: "../index" }],
      source: "the equivalents",
      template: "docs/compare-index",
    },
    comparisons: comparisons.map((comparison) => ({
      ...comparisonEntry(comparison, ""),
      mark: markView(comparison.entry.mark),
      providers: providerNames(comparison.sides),
      note: inlineSpans(comparison.entry.note),
    })),
  };
}

/** `folder` leads from the page with the list to the comparisons. */
export function comparisonEntry(
  { entry, file, sides }: Comparison,
  folder: string,
): ComparisonEntry {
  return {
    label: cleanLine(entry.name),
    path: linkPath(`${folder}${file}`),
    text: `at ${providerNames(sides)}`,
  };
}

function providerNames(sides: readonly ComparedSide[]): string {
  return joined([...new Set(sides.map(({ provider }) => cleanLine(provider.name)))]);
}
