// The page of one model: everything that the catalog knows of it, arranged once for all forms.

import type { Cassette } from "../../catalog/cassette.ts";
import type { Model } from "../../catalog/catalog.ts";
import type { Schema } from "../../catalog/schema.ts";
import { planRatios, type RatioView } from "./aspect-ratios.ts";
import { type CalculatorView, planCalculator } from "./calculator.ts";
import { type DocsContext, familyOf } from "./context.ts";
import { type EquivalentView, planEquivalent } from "./equivalent-view.ts";
import { type ErrorView, planErrors } from "./error-view.ts";
import { type CassetteView, planCassette, showsFailure } from "./exchanges.ts";
import type { FieldRow } from "./field-row.ts";
import { type JobView, planJobs } from "./job-view.ts";
import {
  linkPath,
  modelFile,
  namedReference,
  operationFile,
  type PageLink,
  type Reference,
  reference,
} from "./links.ts";
import { legend, type MarkView, markView, type NoteView, noteView } from "./marks.ts";
import { type Banner, planBanners } from "./model-banners.ts";
import { parameterNote, planGlance, sampleNote } from "./model-glance.ts";
import { planParameters } from "./model-parameters.ts";
import { type Frame, metaDescription, type Section, siteName } from "./page.ts";
import { type PriceView, planPrice } from "./price-view.ts";
import { inlineSpans, type Span, spokenText } from "./prose.ts";
import { type Fact, uploadFacts } from "./provider-facts-view.ts";
import { exampleParams, modelRequest, shownAddress } from "./sample-request.ts";
import { writeSamples } from "./sample-writers.ts";
import type { Sample } from "./samples.ts";
import { cleanLine, counted, pointerPath, sentence } from "./text.ts";
import { type Unfolded, unfold } from "./unfold.ts";
import { humanWords, modalityWords } from "./wording.ts";

export interface ModelPage {
  readonly frame: Frame;
  readonly provider: { readonly name: string; readonly packageName: string };
  /** True when its part of the OpenAPI document lies beside the page. */
  readonly hasFragment: boolean;
  readonly id: string;
  readonly name: string;
  readonly modality: string;
  readonly modalitySlug: Model["modality"];
  readonly summary: readonly Span[];
  readonly mark: MarkView | null;
  readonly deprecated: boolean;
  readonly banners: readonly Banner[];
  readonly sections: readonly Section[];
  readonly endpoint: {
    readonly method: string;
    readonly url: string;
    readonly operation: PageLink;
  };
  readonly price: PriceView;
  readonly calculator: CalculatorView | null;
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
  /** Where what the provider says and what its schema accepts disagree. */
  readonly findings: readonly FindingView[];
  readonly notes: readonly NoteView[];
  readonly timings: readonly TimingView[];
  readonly elsewhere: readonly EquivalentView[];
  readonly hasRelated: boolean;
  readonly related: readonly RelatedView[];
  /** Further models of the same provider whose ids begin with the same word. */
  readonly siblings: readonly RelatedView[];
  readonly sources: readonly Reference[];
  readonly legend: typeof legend;
}

/** A disagreement between what the provider says and what its schema accepts. */
export interface FindingView {
  readonly message: readonly Span[];
  /** Why it is left as it is; empty while it is open. */
  readonly reason: readonly Span[];
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
  const siblings = siblingsOf(model, context);
  const page: Omit<ModelPage, "sections"> = {
    frame: {
      siteName: siteName(context.catalog),
      title: `${name} API at ${cleanLine(provider.name)}`,
      description: metaDescription(
        spokenText(summary),
        `${name} at ${cleanLine(provider.name)}: parameters, price, examples.`,
      ),
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
    hasFragment: context.fragments.has(model),
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
    calculator: planCalculator(model),
    glance: planGlance(model, context),
    tags: model.tags.map(cleanLine),
    features: model.features.map(cleanLine),
    useCases: model.useCases.map(cleanLine),
    samples: example === null ? [] : writeSamples(modelRequest(model, example, context)),
    sampleNote: example === null ? null : sampleNote(example, model),
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
    errors: context.once(planErrors),
    files: model.parameters.some(({ media }) => media !== null) ? context.once(uploadFacts) : [],
    notes: model.notes.map(noteView),
    findings: model.findings.map(({ message, reason }) => ({
      message: inlineSpans(sentence(spokenId(message, provider.id, model.id))),
      reason: inlineSpans(sentence(reason ?? "")),
    })),
    timings: model.sampleTimings.map(({ seconds, credits }) => ({
      seconds: counted(seconds, "second"),
      credits: credits === null ? null : counted(credits, "credit"),
    })),
    elsewhere: (context.equivalentsByModel.get(model.id) ?? []).map((entry) =>
      planEquivalent(entry, model, context),
    ),
    hasRelated: model.related.length + siblings.length > 0,
    related: model.related.map((id) => relatedView(id, context)),
    siblings,
    // With the pages that every caller of this API needs: keys, credits, the official document.
    sources: [...model.sources.map(reference), ...context.once(planLinks)],
    legend,
  };
  return { ...page, sections: sectionsOf(page) };
}

function planLinks({ provider }: DocsContext): Reference[] {
  return provider.links.map(namedReference);
}

/** By name: schemas of outputs unfolded in place. Most models of an API have the same. */
const createOutputs = () => new Map<string, Unfolded>();

function planOutput({ output }: Model, context: DocsContext): OutputView | null {
  if (output === null) return null;
  const { schemas, provider } = context;
  const known = context.once(createOutputs);
  const ref: Schema = { kind: "ref", name: output.schema, nullable: false };
  const unfolded = known.get(output.schema) ?? unfold(ref, { schemas, link: null });
  known.set(output.schema, unfolded);
  const { rows, cut } = unfolded;
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
  const own = (cassettesByModel.get(model.id) ?? []).filter(
    ({ exchanges }) => exchanges.length > 0,
  );
  const failing = jobs !== null && own.some((cassette) => showsFailure(cassette, jobs));
  const views = own.map((cassette) => planCassette(cassette, { jobs, submits: model.operation }));
  return failure === null || failing
    ? views
    : [...views, planFailure(failure, model.operation, context)];
}

/** The same view on every page but that of the operation that it shows, where that has its name. */
function planFailure(failure: Cassette, operation: string, context: DocsContext): CassetteView {
  const { jobs } = context.provider;
  const shows = failure.exchanges.some((exchange) => exchange.operation === operation);
  const submits = shows ? operation : null;
  const views = context.once(createFailures);
  const view = views.get(submits) ?? planCassette(failure, { jobs, submits });
  views.set(submits, view);
  return view;
}

/** By the operation whose submit is named. */
const createFailures = () => new Map<string | null, CassetteView>();

function relatedView(id: string, { models }: DocsContext): RelatedView {
  const model = models.get(id);
  return model
    ? { label: cleanLine(model.name), path: linkPath(modelFile(model)) }
    : { label: cleanLine(id), path: null };
}

/** Of a larger family, a page names these and leads to the list of all. */
const shownSiblings = 24;

/** The rest of its family; of a large one, those nearest by name. */
function siblingsOf({ id, related }: Model, context: DocsContext): RelatedView[] {
  const family = context.families.get(familyOf(id)) ?? [];
  const first = Math.max(
    0,
    Math.min(family.indexOf(id) - shownSiblings / 2, family.length - shownSiblings - 1),
  );
  const near = family.slice(first, first + shownSiblings + 1);
  const shown = near.filter((other) => other !== id && !related.includes(other));
  const all = { label: `all ${context.models.size} models`, path: "index" };
  return [
    ...shown.map((other) => relatedView(other, context)),
    ...(near.length < family.length ? [all] : []),
  ];
}

/** Findings name models by provider and id; on its own page a model is "this model". */
function spokenId(message: string, provider: string, id: string): string {
  const name = `${provider}/${id}`;
  return message.replaceAll(name, (found: string, at: number) =>
    /^(?:[\w/-]|\.\w)/.test(message.slice(at + name.length)) ? found : "this model",
  );
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
    [page.findings.length > 0, "findings", "Findings"],
    [page.elsewhere.length > 0, "elsewhere", "At other providers"],
    [page.hasRelated, "related", "Related models"],
    [true, "sources", "Sources"],
  ];
  return all.flatMap(([present, id, title]) => (present ? [{ id, title }] : []));
}
