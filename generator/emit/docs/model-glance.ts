// A model in a few titled lines, and the notes beside its parameters and its example.

import type { Model } from "../../catalog/catalog.ts";
import type { DocsContext } from "./context.ts";
import { markView } from "./marks.ts";
import { code, type Span, say } from "./prose.ts";
import { authenticationText, type Fact, rateLimitFact } from "./provider-facts-view.ts";

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

export function sampleNote({
  mark,
  made,
}: {
  readonly mark: Model["mark"];
  readonly made: boolean;
}) {
  if (made) {
    return {
      mark: markView("inferred"),
      text: say`No example of this model is known; this one is made of its required parameters.`,
    };
  }
  const view = markView(mark);
  return view === null ? null : { mark: view, text: exampleText[mark] };
}

const exampleText: Readonly<Record<Model["mark"], Span[]>> = {
  published: [],
  "third-party": say`This example comes from someone other than the provider.`,
  inferred: say`This example is ours, not the provider's.`,
  retired: say`The provider published this example once, and no longer does.`,
  unknown: say`Where this example comes from is not known.`,
};
