// The parameters of one model at several providers, paired as the equivalents say. What nobody
// paired stands with what one side lacks: a like name proves nothing.

import type { Equivalent, ModelParameter } from "../../catalog/catalog.ts";
import type { ComparedSide } from "./comparisons.ts";
import { type FieldRow, fieldRow } from "./field-row.ts";
import { type MarkView, markView } from "./marks.ts";
import { inlineSpans, plain, type Span } from "./prose.ts";
import { cleanLine, joined, shownValue, visible } from "./text.ts";

export interface ComparedParameters {
  /** What at least two sides have. */
  readonly shared: readonly SharedParameter[];
  /** Per side: what only the others have. */
  readonly lacking: readonly Lacking[];
}

export interface SharedParameter {
  readonly name: string;
  readonly cells: readonly (ParameterCell | null)[];
  /** Where both state their values and the lists differ: in words. */
  readonly difference: readonly Span[];
  readonly note: readonly Span[];
}

export interface ParameterCell {
  readonly path: string;
  readonly type: string;
  readonly required: boolean;
  readonly defaultValue: string | null;
  readonly values: readonly string[];
  readonly valuesMore: string | null;
  readonly limits: readonly (readonly Span[])[];
  readonly mark: MarkView | null;
}

export interface Lacking {
  readonly provider: string;
  readonly names: readonly { readonly path: string; readonly at: string }[];
  /** Set where the side publishes no parameters, so that its silence says little. */
  readonly partial: boolean;
}

/** A cell is for comparing; the model's own page has the whole list. */
const shownValues = 12;

export function compareParameters(
  entry: Equivalent,
  sides: readonly ComparedSide[],
): ComparedParameters {
  const finders = sides.map(createFinder);
  const rows = entry.parameters.map(({ name, paths, note }) => ({
    name: cleanLine(name),
    note: inlineSpans(note),
    found: sides.map(({ provider }, i) => {
      const path = paths.find((side) => side.provider === provider.id)?.path;
      return path ? finders[i]!(path) : null;
    }),
  }));
  const shared = rows.filter(({ found }) => found.filter((item) => item !== null).length > 1);
  const paired = new Set(shared.flatMap(({ found }) => found));
  return {
    shared: shared.map(({ name, note, found }) => {
      const cells = found.map((parameter, i) => {
        return parameter === null ? null : parameterCell(parameter, sides[i]!);
      });
      return { name, note, cells: cells.map(shortened), difference: differenceOf(cells, sides) };
    }),
    lacking: sides.map((side, i) => ({
      provider: cleanLine(side.provider.name),
      names: sides.flatMap((other, j) =>
        i === j
          ? []
          : other.model.parameters
              .filter((parameter) => !paired.has(parameter) && !isWebhook(parameter, other))
              .map(({ path }) => ({
                path: visible(path.join(".")),
                at: cleanLine(other.provider.name),
              })),
      ),
      partial: side.model.completeness === "partial",
    })),
  };
}

/** How results are delivered belongs to the provider, not to the model; it is a row of its own. */
function isWebhook({ path }: ModelParameter, { provider }: ComparedSide): boolean {
  const webhook = provider.jobs?.webhook ?? null;
  return webhook !== null && path.length === 1 && [webhook.url, webhook.events].includes(path[0]!);
}

function createFinder({ model }: ComparedSide) {
  const byPath = new Map(
    model.parameters.map((parameter) => [parameter.path.join("\0"), parameter]),
  );
  return (path: readonly string[]): ModelParameter | null => byPath.get(path.join("\0")) ?? null;
}

function parameterCell(parameter: ModelParameter, { provider }: ComparedSide): ParameterCell {
  const schemas = new Map(provider.schemas.map((named) => [named.name, named]));
  const { name, required, schema, path, default: preset } = parameter;
  const row: FieldRow = fieldRow({ name, required, schema, prefix: "" }, { schemas, link: null });
  return {
    path: visible(path.join(".")),
    type: row.type,
    required,
    defaultValue: preset === undefined ? row.defaultValue : shownValue(preset),
    values: row.values,
    valuesMore: null,
    limits: row.limits,
    mark: markView(parameter.mark),
  };
}

function shortened(cell: ParameterCell | null): ParameterCell | null {
  if (cell === null || cell.values.length <= shownValues) return cell;
  const more = cell.values.length - shownValues;
  return { ...cell, values: cell.values.slice(0, shownValues), valuesMore: `and ${more} more` };
}

/** Only where every side states its values: silence of one side is no difference. */
function differenceOf(
  cells: readonly (ParameterCell | null)[],
  sides: readonly ComparedSide[],
): Span[] {
  const stated = cells.flatMap((cell, i) =>
    cell !== null && cell.values.length > 0 ? [{ values: cell.values, side: sides[i]! }] : [],
  );
  if (stated.length < 2) return [];
  const parts = stated.flatMap(({ values, side }) => {
    const others = stated.filter((other) => other.side !== side);
    const own = values.filter((value) => !others.some((other) => other.values.includes(value)));
    return own.length === 0
      ? []
      : [`only at ${cleanLine(side.provider.name)}: ${joined(own.slice(0, shownValues))}`];
  });
  return parts.length === 0 ? [] : [plain(`Values ${parts.join("; ")}.`)];
}
