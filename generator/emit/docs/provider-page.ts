// The page of one API: how it is reached, how jobs run, how it fails, and all it offers.

import type { SecurityScheme, Webhook } from "../../catalog/catalog.ts";
import { planShape } from "./body-view.ts";
import type { DocsContext } from "./context.ts";
import { type ErrorView, planErrors } from "./error-view.ts";
import { type CassetteView, planCassette } from "./exchanges.ts";
import type { FieldRow } from "./field-row.ts";
import { type JobView, planJobs } from "./job-view.ts";
import { externalHref, type PageLink } from "./links.ts";
import { legend, type NoteView, noteView } from "./marks.ts";
import type { Banner } from "./model-banners.ts";
import {
  type ModelGroup,
  type OperationGroup,
  planModelGroups,
  planOperationGroups,
} from "./model-list.ts";
import { type Frame, metaDescription, type Section, siteName } from "./page.ts";
import { type Block, code, inlineSpans, parseProse, plain, type Span, say } from "./prose.ts";
import {
  authenticationText,
  type Fact,
  rateLimitFact,
  uploadFacts,
} from "./provider-facts-view.ts";
import { cleanLine, counted, sentence } from "./text.ts";
import type { WebhookView } from "./webhook-view.ts";

export interface ProviderPage {
  readonly frame: Frame;
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly packageName: string;
  readonly description: readonly Block[];
  readonly banners: readonly Banner[];
  readonly sections: readonly Section[];
  readonly glance: readonly Fact[];
  readonly links: readonly { readonly label: string; readonly href: string }[];
  readonly modelCount: string;
  readonly models: readonly ModelGroup[];
  readonly jobs: JobView | null;
  readonly webhooks: WebhookSection | null;
  readonly errors: ErrorView | null;
  readonly limits: readonly Fact[];
  readonly notes: readonly NoteView[];
  readonly operationCount: string;
  readonly operations: readonly OperationGroup[];
  readonly legend: typeof legend;
}

export interface WebhookSection {
  /** How deliveries are asked for and checked; null when only their shape is known. */
  readonly how: WebhookView | null;
  readonly payloads: readonly WebhookPayload[];
  readonly cassettes: readonly CassetteView[];
}

/** What the provider sends to an address of ours. */
export interface WebhookPayload {
  readonly name: string;
  readonly method: string;
  readonly summary: readonly Span[];
  readonly rows: readonly FieldRow[];
  readonly link: PageLink | null;
}

export function planProviderPage(context: DocsContext): ProviderPage {
  const { provider } = context;
  const name = cleanLine(provider.name);
  const jobs = planJobs(context, null);
  const page: Omit<ProviderPage, "sections"> = {
    frame: {
      siteName: siteName(context.catalog),
      title: `${name} API`,
      description: metaDescription(
        provider.description ?? "",
        `${cleanLine(provider.title)}: key, jobs, errors, models and operations.`,
      ),
      root: "../",
      file: "index",
      hasMarkdown: true,
      hasText: false,
      crumbs: [{ label: provider.models.length > 0 ? "All models" : "All APIs", path: "../index" }],
      current: name,
      source: `the document of ${name}`,
      template: "docs/provider",
    },
    name,
    title: cleanLine(provider.title),
    version: cleanLine(provider.version),
    packageName: provider.packageName,
    description: parseProse(provider.description),
    banners:
      provider.origin.note === null
        ? []
        : [
            {
              kind: "origin",
              title: "Where this comes from",
              text: inlineSpans(sentence(provider.origin.note)),
            },
          ],
    glance: planGlance(context),
    links: planLinks(context),
    modelCount: counted(provider.models.length, "model"),
    models: planModelGroups(provider, ""),
    jobs,
    webhooks: planWebhooks(context, jobs),
    errors: context.once(planErrors),
    limits: [
      ...rateLimitFact(context),
      ...(provider.upload === null && provider.jobs === null ? [] : context.once(uploadFacts)),
    ],
    notes: provider.notes.map(noteView),
    operationCount: counted(provider.operations.length, "operation"),
    operations: planOperationGroups(provider, ""),
    legend,
  };
  return { ...page, sections: sectionsOf(page) };
}

function planGlance({ provider, baseUrl }: DocsContext): Fact[] {
  const [first, ...others] = provider.servers;
  const address = baseUrl ?? (first === undefined ? null : cleanLine(first.url));
  const fact = (title: string, text: readonly Span[]): Fact => ({ title, text, mark: null });
  return [
    fact("Base URL", address === null ? say`not stated by the document` : [code(address)]),
    ...others.map(({ url, description }) =>
      fact("Also at", [
        code(cleanLine(url)),
        plain(description === null ? "" : ` ${cleanLine(description)}`),
      ]),
    ),
    fact(
      "Key",
      provider.authentication === null
        ? schemesText(provider.securitySchemes)
        : authenticationText(provider.authentication),
    ),
    fact("Package", [code(provider.packageName)]),
    fact("Version", [plain(cleanLine(provider.version) || "not stated")]),
  ];
}

const schemeWords: Readonly<Record<SecurityScheme["kind"], string>> = {
  bearer: "a bearer token",
  basic: "user name and password",
  "api-key": "an API key",
  oauth2: "OAuth 2.0",
  "open-id": "OpenID Connect",
  "mutual-tls": "a client certificate",
  other: "another scheme",
};

function schemesText(schemes: readonly SecurityScheme[]): Span[] {
  if (schemes.length === 0) return say`none needed, by the document`;
  return schemes.flatMap(({ name, kind, in: place, parameter }, i) => [
    ...(i === 0 ? [] : [plain("; ")]),
    code(cleanLine(name)),
    plain(`: ${schemeWords[kind]}`),
    ...(place !== null && parameter !== null
      ? [plain(` in the ${place} `), code(cleanLine(parameter))]
      : []),
  ]);
}

const originWords = {
  pulled: "Official document",
  reconstructed: "Official document",
  "hand-written": "Official document",
  given: "Document",
} as const;

function planLinks({ provider }: DocsContext): ProviderPage["links"] {
  return [
    { label: "Website", href: externalHref(provider.website) },
    { label: "Documentation", href: externalHref(provider.documentation) },
    { label: originWords[provider.origin.kind], href: externalHref(provider.origin.url) },
    ...provider.links
      .filter(({ url }) => url !== provider.origin.url)
      .map(({ name, url }) => ({ label: cleanLine(name), href: externalHref(url) })),
  ].flatMap(({ label, href }) => (href === null ? [] : [{ label, href }]));
}

function planWebhooks(context: DocsContext, jobs: JobView | null): WebhookSection | null {
  const section = {
    how: jobs?.webhook ?? null,
    payloads: context.provider.webhooks.map((webhook) => planWebhook(webhook, context)),
    cassettes: planCassettes(context),
  };
  const empty = section.payloads.length === 0 && section.cassettes.length === 0;
  return section.how === null && empty ? null : section;
}

function planWebhook(
  { name, method, summary, description, body }: Webhook,
  context: DocsContext,
): WebhookPayload {
  const content = body?.content[0];
  const shape = content ? planShape(content.schema, context) : null;
  const fix = (link: PageLink | null) =>
    link === null ? null : { ...link, path: link.path.replace(/^\.\.\//, "") };
  return {
    name: cleanLine(name),
    method: method.toUpperCase(),
    summary: inlineSpans(summary ?? description),
    rows: (shape?.rows ?? []).map((row) => ({ ...row, typeLink: fix(row.typeLink) })),
    link: fix(shape?.link ?? null),
  };
}

/** Recordings that belong to no model and no operation's page: deliveries of webhooks. */
function planCassettes({ provider, deliveries }: DocsContext): CassetteView[] {
  return deliveries.map((cassette) =>
    planCassette(
      cassette,
      { jobs: provider.jobs, submits: null },
      cassette.exchanges.filter(({ webhook }) => webhook !== null),
    ),
  );
}

function sectionsOf(page: Omit<ProviderPage, "sections">): Section[] {
  const all: readonly (readonly [boolean, string, string])[] = [
    [page.models.length > 0, "models", "Models"],
    [page.jobs !== null, "jobs", "How jobs run"],
    [page.webhooks !== null, "webhooks", "Webhooks"],
    [page.errors !== null, "errors", "Errors"],
    [page.limits.length > 0, "limits", "Limits and files"],
    [page.notes.length > 0, "notes", "Notes"],
    [page.operations.length > 0, "operations", "Operations"],
  ];
  return all.flatMap(([present, id, title]) => (present ? [{ id, title }] : []));
}
