// The page of one model: everything that the catalog knows of it, arranged once for all forms.

import type { Equivalent, Model } from "../../catalog/catalog.ts";
import { planRatios, type RatioView } from "./aspect-ratios.ts";
import type { DocsContext } from "./context.ts";
import { type ErrorView, planErrors } from "./error-view.ts";
import { type CassetteView, planCassette, showsFailure } from "./exchanges.ts";
import { type FieldRow, unfold } from "./fields.ts";
import { type JobView, planJobs } from "./job-view.ts";
import { linkPath, modelFile, operationFile, type PageLink, type Reference, reference } from "./links.ts";
import { legend, type MarkView, markView, type NoteView, noteView } from "./marks.ts";
import { planParameters } from "./model-parameters.ts";
import { type Frame, metaDescription, type Section, siteName } from "./page.ts";
import { type PriceView, planPrice } from "./price-view.ts";
import { code, inlineSpans, say, type Span, spokenText } from "./prose.ts";
import { type Fact, authenticationText, rateLimitFact, uploadFacts } from "./provider-facts-view.ts";
import { exampleParams, modelRequest, shownAddress } from "./sample-request.ts";
import { type Sample, writeSamples } from "./samples.ts";
import { cleanLine, counted, pointerPath, sentence } from "./text.ts";
import { humanWords, modalityWords } from "./wording.ts";

export interface ModelPage {
  readonly frame: Frame;
  readonly provider: { readonly name: string; readonly packageName: string };
  readonly id: string;
  readonly name: string;
  readonly modality: string;
  readonly modalitySlug: Model["modality"];
  readonly summary: readonly Span[];
  readonly mark: MarkView | null;
  readonly deprecated: boolean;
  readonly banners: readonly Banner[];
  readonly sections: readonly Section[];
  readonly endpoint: { readonly method: string; readonly url: string; readonly operation: PageLink };
  readonly price: PriceView;
  readonly glance: readonly Fact[];
  readonly tags: readonly string[];
  readonly features: readonly string[];
  readonly useCases: readonly string[];
  readonly samples: readonly Sample[];
  readonly sampleNote: { readonly mark: MarkView | null; readonly text: readonly Span[] } | null;
  readonly parameters: readonly FieldRow[];
  readonly parameterNote: readonly Span[];
  readonly rules: readonly NoteView[];
  readonly ratios: RatioView | null;
  readonly limits: readonly LimitView[];
  readonly jobs: JobView | null;
  readonly output: OutputView | null;
  readonly outputUnknown: boolean;
  readonly cassettes: readonly CassetteView[];
  readonly errors: ErrorView | null;
  readonly files: readonly Fact[];
  readonly notes: readonly NoteView[];
  readonly timings: readonly TimingView[];
  readonly elsewhere: readonly EquivalentView[];
  readonly related: readonly RelatedView[];
  readonly sources: readonly Reference[];
  readonly legend: typeof legend;
}

/** A warning at the head of the page. */
export interface Banner {
  readonly kind: "partial" | "deprecated" | "mark" | "origin";
  readonly title: string;
  readonly text: readonly Span[];
}

export interface LimitView {
  readonly name: string;
  readonly value: string;
  readonly parameter: string | null;
  readonly mark: MarkView | null;
}

export interface OutputView {
  readonly schema: string;
  /** Where in the finished job it stands. */
  readonly at: string | null;
  readonly mark: MarkView | null;
  readonly rows: readonly FieldRow[];
  readonly cut: boolean;
}

export interface TimingView {
  readonly seconds: string;
  readonly credits: string | null;
}

export interface EquivalentView {
  readonly name: string;
  readonly mark: MarkView | null;
  readonly note: readonly Span[];
  readonly members: readonly EquivalentMember[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly EquivalentCell[]; readonly note: readonly Span[] }[];
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

export interface RelatedView {
  readonly label: string;
  readonly path: string | null;
}

export function planModelPage(model: Model, context: DocsContext): ModelPage {
  const { provider, operations, schemas } = context;
  const operation = operations.get(model.operation);
  const method = (operation?.method ?? "post").toUpperCase();
  const url = `${shownAddress(operation, context)}${model.path}`;
  const name = cleanLine(model.name);
  const summary = inlineSpans(model.summary);
  const example = exampleParams(model, schemas);
  const page: Omit<ModelPage, "sections"> = {
    frame: {
      siteName: siteName(context.catalog),
      title: `${name} API at ${cleanLine(provider.name)}`,
      description: metaDescription(spokenText(summary), `${name} at ${cleanLine(provider.name)}: parameters, price, examples.`),
      root: "../",
      file: linkPath(modelFile(model)),
      hasMarkdown: true,
      hasText: true,
      crumbs: [
        { label: "All models", path: "../index" },
        { label: cleanLine(provider.name), path: "index" },
      ],
      current: name,
      source: cleanLine(model.source.pointer),
      template: "docs/model",
    },
    provider: { name: cleanLine(provider.name), packageName: provider.packageName },
    id: cleanLine(model.id),
    name,
    modality: modalityWords[model.modality],
    modalitySlug: model.modality,
    summary,
    mark: markView(model.mark),
    deprecated: model.deprecated,
    banners: planBanners(model, context),
    endpoint: {
      method,
      url: cleanLine(url),
      operation: operation
        ? { label: cleanLine(operation.id), path: linkPath(operationFile(operation)) }
        : { label: cleanLine(model.operation), path: "index" },
    },
    price: planPrice(model),
    glance: planGlance(model, context),
    tags: model.tags.map(cleanLine),
    features: model.features.map(cleanLine),
    useCases: model.useCases.map(cleanLine),
    samples: example === null ? [] : writeSamples(modelRequest(model, example, context)),
    sampleNote: example === null ? null : sampleNote(example),
    parameters: planParameters(model, schemas),
    parameterNote: parameterNote(model),
    rules: model.rules.map(noteView),
    ratios: model.aspectRatios.length === 0 ? null : planRatios(model.aspectRatios),
    limits: model.limits.map((limit) => ({
      name: humanWords(limit.name),
      value: limit.unit === null ? String(limit.value) : `${limit.value} ${cleanLine(limit.unit)}`,
      parameter: limit.parameter === null ? null : cleanLine(limit.parameter),
      mark: markView(limit.mark),
    })),
    jobs: planJobs(context, { operation: operation ?? null, line: cleanLine(`${method} ${url}`) }),
    output: planOutput(model, context),
    outputUnknown: model.output === null,
    cassettes: planCassettes(model, context),
    errors: planErrors(provider),
    files: model.parameters.some(({ media }) => media !== null) ? uploadFacts(context) : [],
    notes: model.notes.map(noteView),
    timings: model.sampleTimings.map(({ seconds, credits }) => ({
      seconds: counted(seconds, "second"),
      credits: credits === null ? null : counted(credits, "credit"),
    })),
    elsewhere: (context.equivalentsByModel.get(model.id) ?? []).map((entry) => planEquivalent(entry, model, context)),
    related: model.related.map((id) => relatedView(id, context)),
    sources: model.sources.map(reference),
    legend,
  };
  return { ...page, sections: sectionsOf(page) };
}

function planBanners(model: Model, { provider }: DocsContext): Banner[] {
  const banners: Banner[] = [];
  if (model.deprecated) {
    banners.push({
      kind: "deprecated",
      title: "Deprecated",
      text: say`The provider advises against this model for new work.`,
    });
  }
  const mark = markView(model.mark);
  if (mark !== null) {
    banners.push({ kind: "mark", title: `Not plainly published: ${mark.word}`, text: markText[mark.slug] });
  }
  if (model.completeness === "partial") {
    banners.push({
      kind: "partial",
      title: "Known only in part",
      text:
        model.completenessNote === null
          ? say`The provider publishes only some of this model's parameters or their limits.`
          : inlineSpans(sentence(model.completenessNote)),
    });
  }
  if (provider.origin.note !== null) {
    banners.push({ kind: "origin", title: "Where this comes from", text: inlineSpans(sentence(provider.origin.note)) });
  }
  return banners;
}

const markText: Readonly<Record<Model["mark"], Span[]>> = {
  published: [],
  "third-party": say`Others describe this model; the provider itself does not.`,
  inferred: say`That this model exists is our conclusion from other facts; the provider does not say it.`,
  retired: say`The provider published this model once, and no longer does.`,
  unknown: say`Whether this model can be called is not known.`,
};

function parameterNote({ openParameters, requestSchema, select }: Model): Span[] {
  return [
    ...(openParameters
      ? say`The body may hold further keys that are not documented here. `
      : say`The body takes these keys and no others, as far as is known. `),
    ...(select.in === "body" ? say`With them goes ${select.name}, with the value ${select.value}. ` : []),
    ...say`Its schema is ${requestSchema}.`,
  ];
}

function planGlance(model: Model, context: DocsContext): Fact[] {
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

function sampleNote({ mark, made }: { readonly mark: Model["mark"]; readonly made: boolean }) {
  if (made) {
    return {
      mark: markView("inferred"),
      text: say`The provider gives no example of this model; this one is made of its required parameters.`,
    };
  }
  const view = markView(mark);
  return view === null ? null : { mark: view, text: exampleText[mark] };
}

const exampleText: Readonly<Record<Model["mark"], Span[]>> = {
  published: [],
  "third-party": say`This example comes from someone other than the provider.`,
  inferred: say`This example is ours: the provider gives none that works as printed.`,
  retired: say`The provider published this example once, and no longer does.`,
  unknown: say`Where this example comes from is not known.`,
};

function planOutput({ output }: Model, { schemas, provider }: DocsContext): OutputView | null {
  if (output === null) return null;
  const { rows, cut } = unfold({ kind: "ref", name: output.schema, nullable: false }, { schemas, link: null });
  return {
    schema: cleanLine(output.schema),
    at: provider.jobs === null ? null : pointerPath(provider.jobs.job.output),
    mark: markView(output.mark),
    rows,
    cut,
  };
}

/** The model's own recordings; where none of them fails, one of the API's failures beside them. */
function planCassettes(model: Model, context: DocsContext): CassetteView[] {
  const { provider, cassettesByModel, failure } = context;
  const { jobs } = provider;
  const own = (cassettesByModel.get(model.id) ?? []).filter(({ exchanges }) => exchanges.length > 0);
  const failing = jobs !== null && own.some((cassette) => showsFailure(cassette, jobs));
  const shown = failure === null || failing ? own : [...own, failure];
  return shown.map((cassette) => planCassette(cassette, { jobs, submits: model.operation }));
}

function planEquivalent(entry: Equivalent, model: Model, context: DocsContext): EquivalentView {
  const members = entry.members.map((member) => planMember(member, model, context));
  return {
    name: cleanLine(entry.name),
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

function relatedView(id: string, { models }: DocsContext): RelatedView {
  const model = models.get(id);
  return model
    ? { label: cleanLine(model.name), path: linkPath(modelFile(model)) }
    : { label: cleanLine(id), path: null };
}

/** In the order of the page; what is absent has no entry. */
function sectionsOf(page: Omit<ModelPage, "sections">): Section[] {
  const all: readonly (readonly [boolean, string, string])[] = [
    [page.samples.length > 0, "request", "Request"],
    [true, "parameters", "Parameters"],
    [page.ratios !== null, "aspect-ratios", "Aspect ratios"],
    [true, "cost", "Cost"],
    [page.limits.length > 0, "limits", "Limits"],
    [page.jobs !== null, "job", "Life of a job"],
    [true, "output", "Output"],
    [page.cassettes.length > 0, "examples", "Examples"],
    [page.errors !== null, "errors", "Errors"],
    [page.jobs?.webhook != null, "webhooks", "Webhooks"],
    [page.files.length > 0, "files", "Files"],
    [page.notes.length > 0, "notes", "Notes"],
    [page.elsewhere.length > 0, "elsewhere", "At other providers"],
    [page.related.length > 0, "related", "Related models"],
    [true, "sources", "Sources"],
  ];
  return all.flatMap(([present, id, title]) => (present ? [{ id, title }] : []));
}

