// A model in a few titled lines, and the notes beside its parameters and its example.

import type { Model } from "../../catalog/catalog.ts";
import type { DocsContext } from "./context.ts";
import { codes } from "./job-facts.ts";
import { type MarkView, markView } from "./marks.ts";
import { code, type Span, say } from "./prose.ts";
import { authenticationText, type Fact, rateLimitFact } from "./provider-facts-view.ts";
import type { ExampleParams } from "./sample-request.ts";
import { visible } from "./text.ts";

export function parameterNote({ openParameters, requestSchema, select }: Model): Span[] {
  return [
    ...(openParameters
      ? say`The body may hold further keys that are not documented here. `
      : say`The body takes these keys and no others, as far as is known. `),
    ...(select.in === "body"
      ? say`With them goes ${select.name}, with the value ${select.value}. `
      : []),
    ...say`Its schema is ${requestSchema}.`,
  ];
}

export function planGlance(model: Model, context: DocsContext): Fact[] {
  const { provider } = context;
  const selects =
    model.select.in === "path"
      ? say`, in the path as ${model.select.name}`
      : say`, in the body as ${model.select.name}`;
  return [
    { title: "Model id", text: [code(model.id), ...selects], mark: null },
    ...(provider.authentication === null
      ? []
      : [{ title: "Key", text: authenticationText(provider.authentication), mark: null }]),
    {
      title: "Package",
      text: say`${`${provider.packageName}/models/${model.moduleName}`} exports ${model.identifier}, with the types ${`${model.typeName}Params`} and ${`${model.typeName}Output`}`,
      mark: null,
    },
    ...rateLimitFact(context),
    {
      title: "Documented",
      text:
        model.completeness === "full"
          ? say`in full: every published parameter is listed`
          : say`in part: more parameters or limits may exist than are listed`,
      mark: null,
    },
  ];
}

/** Whose the example is, and which of its parameters nobody publishes. */
export function sampleNote(
  { params, mark, made }: ExampleParams,
  { parameters }: Model,
): { readonly mark: MarkView | null; readonly text: readonly Span[] } | null {
  if (made) {
    return {
      mark: markView("inferred"),
      text: say`No example of this model is known; this one is made of its required parameters.`,
    };
  }
  const listed = new Set(parameters.map(({ path }) => path[0]));
  const guessed = Object.keys(params).filter((name) => !listed.has(name));
  const view = markView(mark);
  if (view === null) return null;
  return {
    mark: view,
    text: [
      ...exampleText[mark],
      ...(guessed.length === 0
        ? []
        : say` No page says that this model takes ${codes(guessed.map(visible))}.`),
    ],
  };
}

const exampleText: Readonly<Record<Model["mark"], Span[]>> = {
  published: [],
  "third-party": say`This example comes from someone other than the provider.`,
  inferred: say`This example is ours, not the provider's.`,
  retired: say`The provider published this example once, and no longer does.`,
  unknown: say`Where this example comes from is not known.`,
};
