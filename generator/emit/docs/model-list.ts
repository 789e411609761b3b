// Models and operations as lines of a list, for every page that has one.

import type { Model, Operation, Provider } from "../../catalog/catalog.ts";
import { linkPath, modelFile, operationFile } from "./links.ts";
import { type MarkView, markView } from "./marks.ts";
import { operationTitle } from "./operation-title.ts";
import { priceHeadline } from "./price-view.ts";
import { inlineSpans, type Span } from "./prose.ts";
import { cleanLine } from "./text.ts";
import { modalityGroups } from "./wording.ts";

export interface ModelLine {
  readonly id: string;
  readonly name: string;
  /** False where the name is the id: once is enough. */
  readonly named: boolean;
  readonly path: string;
  readonly summary: readonly Span[];
  readonly price: string;
  readonly priceKnown: boolean;
  readonly priceMark: MarkView | null;
  readonly mark: MarkView | null;
  readonly deprecated: boolean;
  readonly partial: boolean;
}

export interface ModelGroup {
  readonly title: string;
  readonly id: string;
  /** Whether any model says what it does: a column for nothing is left out. */
  readonly summarised: boolean;
  readonly models: readonly ModelLine[];
}

/** By modality, in the catalog's order within each. `folder` leads to the provider's pages. */
export function planModelGroups({ models }: Provider, folder: string): ModelGroup[] {
  return modalityGroups.flatMap(({ modality, title }) => {
    const lines = models
      .filter((model) => model.modality === modality)
      .map((model) => modelLine(model, folder));
    if (lines.length === 0) return [];
    return [{ title, id: modality, summarised: isSummarised(lines), models: lines }];
  });
}

export function isSummarised(lines: readonly ModelLine[]): boolean {
  return lines.some(({ summary }) => summary.length > 0);
}

export function modelLine(model: Model, folder: string): ModelLine {
  return {
    id: cleanLine(model.id),
    name: cleanLine(model.name),
    named: model.name !== model.id,
    path: linkPath(`${folder}${modelFile(model)}`),
    summary: inlineSpans(model.summary),
    price: priceHeadline(model.price),
    priceKnown: model.price.kind !== "unknown",
    priceMark: model.price.kind === "unknown" ? null : markView(model.price.mark),
    mark: markView(model.mark),
    deprecated: model.deprecated,
    partial: model.completeness === "partial",
  };
}

export interface OperationLine {
  readonly label: string;
  readonly path: string;
  readonly method: string;
  readonly route: string;
  readonly mark: MarkView | null;
  readonly deprecated: boolean;
}

export interface OperationGroup {
  readonly title: string;
  readonly operations: readonly OperationLine[];
}

/** By first tag, in the order in which tags are met; untagged ones last. */
export function planOperationGroups({ operations }: Provider, folder: string): OperationGroup[] {
  const groups = new Map<string, OperationLine[]>();
  for (const operation of operations) {
    const tag = cleanLine(operation.tags[0] ?? "");
    const group = groups.get(tag);
    const line = operationLine(operation, folder);
    if (group) group.push(line);
    else groups.set(tag, [line]);
  }
  const untagged = groups.get("");
  groups.delete("");
  const tagged = [...groups].map(([title, lines]) => ({ title, operations: lines }));
  const rest = tagged.length === 0 ? "All operations" : "Other operations";
  return untagged ? [...tagged, { title: rest, operations: untagged }] : tagged;
}

function operationLine(operation: Operation, folder: string): OperationLine {
  return {
    label: operationTitle(operation),
    path: linkPath(`${folder}${operationFile(operation)}`),
    method: operation.method.toUpperCase(),
    route: cleanLine(operation.path),
    mark: markView(operation.mark),
    deprecated: operation.deprecated,
  };
}
