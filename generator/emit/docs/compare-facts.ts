// What stands beside each other in a comparison before the parameters: price, call, job, result.

import type { ComparedSide } from "./comparisons.ts";
import type { DocsContext } from "./context.ts";
import { type MarkView, markView } from "./marks.ts";
import { priceHeadline } from "./price-view.ts";
import { code, inlineSpans, plain, type Span } from "./prose.ts";
import { authenticationText } from "./provider-facts-view.ts";
import { cleanLine, counted, duration, sentence, visible } from "./text.ts";
import { humanWords } from "./wording.ts";

export interface ComparedFact {
  readonly title: string;
  readonly cells: readonly FactCell[];
}

export interface FactCell {
  readonly text: readonly Span[];
  readonly mark: MarkView | null;
}

type Fact = (side: ComparedSide, context: DocsContext) => FactCell;

const facts: readonly (readonly [title: string, fact: Fact])[] = [
  ["Cost", costCell],
  ["Documented", documentedCell],
  ["Model id", ({ model }) => cell([code(cleanLine(model.id))])],
  ["Call", callCell],
  ["Key", keyCell],
  ["Limits", limitsCell],
  ["Statuses of a job", statusesCell],
  ["Result", resultCell],
  ["Result kept for", lifetimeCell],
  ["Failed jobs", refundCell],
  ["Webhooks", webhookCell],
];

export function compareFacts(
  sides: readonly ComparedSide[],
  contexts: ReadonlyMap<string, DocsContext>,
): ComparedFact[] {
  return facts.map(([title, fact]) => ({
    title,
    cells: sides.map((side) => fact(side, contexts.get(side.provider.id)!)),
  }));
}

function cell(text: readonly Span[], mark: MarkView | null = null): FactCell {
  return { text, mark };
}

const unknown = (text: string) => cell([plain(text)], markView("unknown"));

function costCell({ model: { price } }: ComparedSide): FactCell {
  if (price.kind === "unknown") return cell([plain(priceHeadline(price))]);
  const asOf = price.asOf === null ? "" : `, as of ${cleanLine(price.asOf)}`;
  return cell([plain(`${priceHeadline(price)}${asOf}`)], markView(price.mark));
}

function documentedCell({ model }: ComparedSide): FactCell {
  const count = counted(model.parameters.length, "parameter");
  return cell([plain(`${count}, ${model.completeness === "full" ? "in full" : "in part"}`)]);
}

function callCell({ model }: ComparedSide, { operations }: DocsContext): FactCell {
  const method = (operations.get(model.operation)?.method ?? "post").toUpperCase();
  return cell([code(`${method} ${cleanLine(model.path)}`)]);
}

function keyCell({ provider }: ComparedSide): FactCell {
  return provider.authentication === null
    ? cell([plain("none that the package sends")])
    : cell(authenticationText(provider.authentication));
}

function limitsCell({ model }: ComparedSide): FactCell {
  if (model.limits.length === 0) return cell([plain("none published")]);
  // One mark holds for a cell: the least certain of them.
  const mark = model.limits.map((limit) => markView(limit.mark)).find((view) => view !== null);
  const lines = model.limits.map(
    ({ name, value, unit }) =>
      `${humanWords(name)}: ${value}${unit === null ? "" : ` ${cleanLine(unit)}`}`,
  );
  return cell([plain(lines.join("; "))], mark ?? null);
}

function statusesCell({ provider: { jobs } }: ComparedSide): FactCell {
  if (jobs === null) return cell([plain("no jobs: the answer is the result")]);
  return cell(
    jobs.statuses.flatMap(({ value }, i) => [...(i === 0 ? [] : [plain(", ")]), code(value)]),
  );
}

function resultCell({ model: { output } }: ComparedSide, { schemas }: DocsContext): FactCell {
  if (output === null) return unknown("not published");
  const schema = schemas.get(output.schema)?.schema;
  const names = schema?.kind === "object" ? schema.properties.map(({ name }) => name) : [];
  return cell(
    [
      code(output.schema),
      ...(names.length === 0 ? [] : [plain(" with ")]),
      ...names.flatMap((name, i) => [...(i === 0 ? [] : [plain(", ")]), code(visible(name))]),
    ],
    markView(output.mark),
  );
}

function lifetimeCell({ provider: { jobs } }: ComparedSide): FactCell {
  if (jobs === null) return cell([plain("not applicable")]);
  const { seconds, mark, text } = jobs.outputLifetime;
  const said = inlineSpans(sentence(text));
  return cell([plain(seconds === null ? "" : `${duration(seconds)}. `), ...said], markView(mark));
}

function webhookCell({ provider: { jobs } }: ComparedSide): FactCell {
  const webhook = jobs?.webhook ?? null;
  if (webhook === null) return cell([plain("none known")]);
  const signed = webhook.signature === null ? "unsigned, as far as is known" : "signed";
  return cell([plain("asked for by "), code(webhook.url), plain(`, ${signed}`)]);
}

function refundCell({ provider: { jobs } }: ComparedSide): FactCell {
  if (!jobs?.refund) return unknown("not published");
  return cell(
    [plain(jobs.refund.onFailure ? "give their credits back" : "are charged")],
    markView(jobs.refund.mark),
  );
}
