// The same model at other providers, parameter by parameter.

import type { Equivalent, Model } from "../../catalog/catalog.ts";
import type { DocsContext } from "./context.ts";
import { linkPath, modelFile } from "./links.ts";
import { type MarkView, markView } from "./marks.ts";
import { inlineSpans, type Span } from "./prose.ts";
import { cleanLine } from "./text.ts";

export interface EquivalentView {
  readonly name: string;
  /** The page that compares them, from a page of a provider's folder; or null. */
  readonly page: string | null;
  readonly mark: MarkView | null;
  readonly note: readonly Span[];
  readonly members: readonly EquivalentMember[];
  readonly rows: readonly {
    readonly name: string;
    readonly cells: readonly EquivalentCell[];
    readonly note: readonly Span[];
  }[];
}

export interface EquivalentCell {
  readonly provider: string;
  /** Null where that side has no such parameter. */
  readonly path: string | null;
}

export interface EquivalentMember {
  readonly provider: string;
  readonly model: string;
  /** Null for the model of this page, and where the other is not in the catalog. */
  readonly path: string | null;
}

export function planEquivalent(
  entry: Equivalent,
  model: Model,
  context: DocsContext,
): EquivalentView {
  const members = entry.members.map((member) => planMember(member, model, context));
  return {
    name: cleanLine(entry.name),
    page: comparisonPath(entry, context),
    mark: markView(entry.mark),
    note: inlineSpans(entry.note),
    members,
    rows: entry.parameters.map(({ name, paths, note }) => ({
      name: cleanLine(name),
      cells: entry.members.map(({ provider }, i) => {
        const path = paths.find((side) => side.provider === provider)?.path;
        return { provider: members[i]!.provider, path: path ? cleanLine(path.join(".")) : null };
      }),
      note: inlineSpans(note),
    })),
  };
}

function comparisonPath(entry: Equivalent, { comparisons }: DocsContext): string | null {
  const file = comparisons.get(entry.id);
  return file === undefined ? null : linkPath(`../compare/${file}`);
}

function planMember(
  { provider: providerId, model: modelId }: Equivalent["members"][number],
  model: Model,
  { catalog, provider }: DocsContext,
): EquivalentMember {
  const there = catalog.providers.find(({ id }) => id === providerId);
  const other = there?.models.find(({ id }) => id === modelId);
  const here = providerId === provider.id && modelId === model.id;
  return {
    provider: cleanLine(there?.name ?? providerId),
    model: cleanLine(other?.name ?? modelId),
    path: here || !there || !other ? null : linkPath(`../${there.id}/${modelFile(other)}`),
  };
}
