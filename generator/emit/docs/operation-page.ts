// The page of one operation: what goes in, what comes out, with named schemas linked.

import type { Operation, Parameter, Response } from "../../catalog/catalog.ts";
import { byCodeUnit } from "../../ground/json.ts";
import {
  type BodyView,
  type ErrorResponse,
  planBody,
  planError,
  planResponse,
  type ResponseView,
} from "./body-view.ts";
import type { DocsContext } from "./context.ts";
import { type CassetteView, planCassette } from "./exchanges.ts";
import { distinctIds, type FieldRow, fieldRow } from "./field-row.ts";
import { anchor, linkPath, type PageLink } from "./links.ts";
import { type MarkView, markView } from "./marks.ts";
import { operationProse, operationTitle } from "./operation-title.ts";
import { type Frame, metaDescription, type Section, siteName } from "./page.ts";
import { type Block, code, inlineSpans, plain, type Span, say } from "./prose.ts";
import { authenticationText, type Fact } from "./provider-facts-view.ts";
import { requestLine } from "./request-line.ts";
import { needsKey, operationRequest } from "./sample-request.ts";
import { writeSamples } from "./sample-writers.ts";
import type { Sample } from "./samples.ts";
import { planStream, type StreamView } from "./stream-view.ts";
import { cleanLine, joined } from "./text.ts";

export interface OperationPage {
  readonly frame: Frame;
  readonly provider: { readonly name: string };
  readonly id: string;
  readonly title: string;
  readonly method: string;
  readonly url: string;
  readonly deprecated: boolean;
  readonly mark: MarkView | null;
  readonly description: readonly Block[];
  readonly glance: readonly Fact[];
  readonly sections: readonly Section[];
  readonly samples: readonly Sample[];
  readonly stream: StreamView | null;
  readonly parameters: readonly FieldRow[];
  readonly body: BodyView | null;
  readonly responses: readonly ResponseView[];
  readonly errors: readonly ErrorResponse[];
  readonly cassettes: readonly CassetteView[];
  readonly cassettesLeft: number;
  readonly models: readonly PageLink[];
}

export function planOperationPage(operation: Operation, context: DocsContext): OperationPage {
  const { provider } = context;
  const id = cleanLine(operation.id);
  const title = operationTitle(operation);
  const request = operationRequest(operation, context);
  const page: Omit<OperationPage, "sections"> = {
    frame: {
      siteName: siteName(context.catalog),
      title: `${title} · ${cleanLine(provider.name)}`,
      description: metaDescription(
        operation.description ?? operation.summary ?? title,
        `${id}: parameters, body and answers.`,
      ),
      root: "../../",
      file: linkPath(operation.moduleName),
      hasMarkdown: true,
      hasText: false,
      crumbs: [
        { label: "All APIs", path: "../../index" },
        { label: cleanLine(provider.name), path: "../index" },
      ],
      current: id,
      source: cleanLine(operation.source.pointer),
      template: "docs/operation",
    },
    provider: { name: cleanLine(provider.name) },
    id,
    title,
    method: operation.method.toUpperCase(),
    url: requestLine(operation, context).replace(/^\S+ /, ""),
    deprecated: operation.deprecated,
    mark: markView(operation.mark),
    description: operationProse(operation),
    glance: planGlance(operation, context),
    samples: writeSamples(request),
    stream: planStream(operation, request, context),
    parameters: distinctIds(
      operation.parameters.map((parameter) => parameterRow(parameter, context)),
    ),
    body:
      operation.body === null ? null : planBody({ ...operation, body: operation.body }, context),
    responses: operation.responses
      .filter(isSuccess)
      .map((response) => planResponse(response, context)),
    errors: operation.responses
      .filter((response) => !isSuccess(response))
      .map((response) => planError(response, context)),
    ...planCassettes(operation, context),
    models: modelLinks(operation, context),
  };
  return { ...page, sections: sectionsOf(page) };
}

function isSuccess({ status }: Response): boolean {
  return /^[123]/.test(status);
}

function planGlance(operation: Operation, { provider }: DocsContext): Fact[] {
  const fact = (title: string, text: readonly Span[]): Fact => ({ title, text, mark: null });
  return [
    fact("Operation", [code(operation.id)]),
    ...securityFact(operation, provider.authentication),
    fact(
      "Function",
      say`${operation.identifier} from ${`${provider.packageName}/operations/${operation.moduleName}`}`,
    ),
    ...(operation.billable ? [fact("Cost", say`A call costs credits.`)] : []),
    ...(operation.tags.length > 0
      ? [fact("Tags", [plain(operation.tags.map(cleanLine).join(", "))])]
      : []),
    ...(operation.servers.length > 1
      ? [
          fact("Also served at", [
            plain(
              operation.servers
                .slice(1)
                .map(({ url }) => cleanLine(url))
                .join(", "),
            ),
          ]),
        ]
      : []),
    ...(operation.callbacks.length > 0
      ? [fact("Calls back", [plain(operation.callbacks.map(cleanLine).join(", "))])]
      : []),
  ];
}

function securityFact(
  operation: Operation,
  authentication: DocsContext["provider"]["authentication"],
): Fact[] {
  if (!needsKey(operation)) return [{ title: "Key", text: say`none needed`, mark: null }];
  const optional = operation.security.some((names) => names.length === 0) ? say`; optional` : [];
  const text =
    authentication === null
      ? [
          plain(
            joined(
              operation.security
                .filter((names) => names.length > 0)
                .map((names) => names.map(cleanLine).join(" with ")),
              "or",
            ),
          ),
        ]
      : authenticationText(authentication);
  return [{ title: "Key", text: [...text, ...optional], mark: null }];
}

function parameterRow(parameter: Parameter, { schemas, linkSchema }: DocsContext): FieldRow {
  const { wireName, required, schema, description } = parameter;
  const row = fieldRow(
    { name: wireName, required, schema, prefix: "" },
    { schemas, link: linkSchema },
  );
  return {
    ...row,
    id: anchor("p", parameter.in, wireName),
    place: parameter.in,
    description: description === null ? row.description : inlineSpans(description),
    flags:
      parameter.deprecated && !row.flags.includes("deprecated")
        ? ["deprecated", ...row.flags]
        : row.flags,
    limits: [
      ...row.limits,
      ...(parameter.mediaType === null ? [] : [[plain("written as "), code(parameter.mediaType)]]),
    ],
  };
}

/** Recordings beyond these stand on the models' own pages. */
const shownCassettes = 4;

function planCassettes(operation: Operation, context: DocsContext) {
  const recorded = context.exchangesByOperation.get(operation.id) ?? [];
  const general = recorded.filter(({ cassette }) => cassette.model === null);
  const chosen = (general.length > 0 ? general : recorded).slice(0, shownCassettes);
  return {
    cassettes: chosen.map(({ cassette, exchange }) =>
      planCassette(cassette, { jobs: context.provider.jobs, submits: null }, [exchange]),
    ),
    cassettesLeft: recorded.length - chosen.length,
  };
}

function modelLinks(operation: Operation, { modelsByOperation }: DocsContext): PageLink[] {
  return (modelsByOperation.get(operation.id) ?? [])
    .map(({ label, path }) => ({ label, path: `../${path}` }))
    .sort((a, b) => byCodeUnit(a.label, b.label));
}

function sectionsOf(page: Omit<OperationPage, "sections">): Section[] {
  const all: readonly (readonly [boolean, string, string])[] = [
    [page.samples.length > 0, "request", "Request"],
    [page.stream !== null, "stream", "Stream"],
    [page.parameters.length > 0, "parameters", "Parameters"],
    [page.body !== null, "body", "Body"],
    [page.responses.length > 0, "responses", "Responses"],
    [page.errors.length > 0, "errors", "Errors"],
    [page.cassettes.length > 0, "examples", "Examples"],
    [page.models.length > 0, "models", "Models"],
  ];
  return all.flatMap(([present, id, title]) => (present ? [{ id, title }] : []));
}
