// The pages of one API's models, operations and schemas: each a unit of its own, made only where
// what it shows has changed.

import type { Model, NamedSchema, Operation } from "../../catalog/catalog.ts";
import type { EmitInput, PartName, PlainFile, Trace, Unit, View } from "../emitter.ts";
import type { DocsContext } from "./context.ts";
import { modelFile, operationFile, schemaFile } from "./links.ts";
import { planModelPage } from "./model-page.ts";
import { planOperationPage } from "./operation-page.ts";
import { type Form, type PageData, pageViews } from "./page-views.ts";
import { exampleParams } from "./sample-request.ts";
import { planSchemaPage } from "./schema-page.ts";
import { planTryData, tryScript } from "./try-it.ts";

interface PageUnit {
  readonly of: readonly PartName[];
  /** Below the provider's folder, without extension. */
  readonly file: string;
  readonly forms: readonly Form[];
  readonly plan: () => PageData;
  /** Endings of what lies beside the page, and what does. */
  readonly beside?: readonly string[];
  readonly planBeside?: () => readonly PlainFile[];
}

export function modelUnit(model: Model, context: DocsContext, input: EmitInput): Unit {
  return pageUnit(context, input, {
    of: [{ kind: "model", id: model.id }],
    file: modelFile(model),
    forms: ["html", "md", "txt"],
    plan: () => planModelPage(model, context),
    beside: ["openapi.json", "try.js"],
    planBeside: () => planModelFiles(model, context),
  });
}

export function operationUnit(operation: Operation, context: DocsContext, input: EmitInput): Unit {
  return pageUnit(context, input, {
    of: [{ kind: "operation", id: operation.id }],
    file: operationFile(operation),
    forms: ["html", "md"],
    plan: () => planOperationPage(operation, context),
  });
}

/** It names the operations that use the schema, in their own words. */
export function schemaUnit(named: NamedSchema, context: DocsContext, input: EmitInput): Unit {
  const users = context.usedBy.get(named.name) ?? [];
  return pageUnit(context, input, {
    of: [
      { kind: "schema", id: named.name },
      ...users.map(({ id }): PartName => ({ kind: "operation", id })),
    ],
    file: schemaFile(named),
    forms: ["html", "md"],
    plan: () => planSchemaPage(named, context),
  });
}

function pageUnit(context: DocsContext, { catalog }: EmitInput, unit: PageUnit): Unit {
  const { provider } = context;
  const file = `${provider.id}/${unit.file}`;
  const ends = [...unit.forms, ...(unit.beside ?? [])];
  let links: readonly string[] = [];
  return {
    provider: provider.id,
    of: unit.of,
    paths: ends.map((end) => `docs/${file}.${end}`),
    make(): (View | PlainFile)[] {
      const [data, linked] = context.withLinks(unit.plan);
      links = linked;
      const page = { file, data, forms: unit.forms, provider: provider.id };
      return [...pageViews(page, catalog), ...(unit.planBeside?.() ?? [])];
    },
    trace: linkTrace(context, () => links),
  };
}

/** A page makes the pages of the schemas that it links, also where it is kept as it is. */
function linkTrace(context: DocsContext, links: () => readonly string[]): Trace {
  return {
    read: links,
    leave(trace) {
      for (const name of Array.isArray(trace) ? trace : []) context.addLink(String(name));
    },
  };
}

/** What lies beside the page of a model: its part of the document, and its form's data. */
function planModelFiles(model: Model, context: DocsContext): PlainFile[] {
  const { provider, schemas } = context;
  const path = `docs/${provider.id}/${modelFile(model)}`;
  const fragment = context.fragments.make(model);
  const example = exampleParams(model, schemas);
  const data = example === null ? null : planTryData(model, example, context);
  return [
    ...(fragment === null
      ? []
      : [{ path: `${path}.openapi.json`, text: `${JSON.stringify(fragment, null, 1)}\n` }]),
    ...(data === null ? [] : [{ path: `${path}.try.js`, text: tryScript(data) }]),
  ];
}
