// Every page of the site on one page: what search falls back to, and what a browser's own search
// can look through without any script.

import type { Catalog, Provider } from "../../catalog/catalog.ts";
import { byCodeUnit } from "../../ground/json.ts";
import type { ComparisonEntry } from "./compare-page.ts";
import { linkPath, modelFile, operationFile, schemaFile } from "./links.ts";
import { operationTitle } from "./operation-title.ts";
import { type Frame, rootFrame } from "./page.ts";
import { inlineSpans, spokenText } from "./prose.ts";
import { cleanLine, counted } from "./text.ts";

export interface AllPages {
  readonly frame: Frame;
  readonly count: string;
  readonly groups: readonly PageGroup[];
}

export interface PageGroup {
  readonly id: string;
  readonly title: string;
  readonly pages: readonly PageLine[];
}

export interface PageLine {
  readonly label: string;
  readonly path: string;
  /** What the page is known by besides its title: an id, a route. */
  readonly code: string | null;
  readonly text: string;
}

/** `linked`: per provider, the names of the schemas that have pages. */
export function planAllPages(
  catalog: Catalog,
  comparisons: readonly ComparisonEntry[],
  linked: ReadonlyMap<string, ReadonlySet<string>>,
  hasCoverage: boolean,
): AllPages {
  const groups: PageGroup[] = [
    {
      id: "site",
      title: "The site",
      pages: [
        {
          label: "Getting started",
          path: "start",
          code: null,
          text: "a key, a package, a first result",
        },
        { label: "Changes", path: "changes", code: null, text: "what each release changed" },
        ...(hasCoverage
          ? [{ label: "Recordings", path: "coverage", code: null, text: "what was seen, and how" }]
          : []),
      ],
    },
    ...catalog.providers.flatMap((provider) =>
      providerGroups(provider, linked.get(provider.id) ?? new Set()),
    ),
    {
      id: "compare",
      title: "One model at several providers",
      pages: comparisons.map(({ label, path, text }) => ({ label, path, code: null, text })),
    },
  ].filter(({ pages }) => pages.length > 0);
  const total = groups.reduce((sum, { pages }) => sum + pages.length, 0);
  const frame = rootFrame(catalog, {
    file: "all",
    title: "Every page",
    description: "Every model, operation, schema and comparison on one page.",
  });
  return { frame, count: counted(total, "page"), groups };
}

function providerGroups(provider: Provider, linked: ReadonlySet<string>): PageGroup[] {
  const name = cleanLine(provider.name);
  const path = (file: string) => linkPath(`${provider.id}/${file}`);
  return [
    {
      id: `${provider.id}-models`,
      title: `${name}: models`,
      pages: provider.models.map((model) => ({
        label: cleanLine(model.name),
        path: path(modelFile(model)),
        code: cleanLine(model.id),
        text: spokenText(inlineSpans(model.summary)),
      })),
    },
    {
      id: `${provider.id}-operations`,
      title: `${name}: API`,
      pages: [
        {
          label: `${name} API`,
          path: path("index"),
          code: null,
          text: "key, jobs, errors, limits and lists",
        },
        ...provider.operations.map((operation) => ({
          label: operationTitle(operation),
          path: path(operationFile(operation)),
          code: cleanLine(`${operation.method.toUpperCase()} ${operation.path}`),
          text: "",
        })),
      ],
    },
    {
      id: `${provider.id}-schemas`,
      title: `${name}: schemas`,
      pages: provider.schemas
        .filter((named) => linked.has(named.name))
        .map((named) => ({
          label: named.typeName,
          path: path(schemaFile(named)),
          code: null,
          text: "",
        }))
        .sort((a, b) => byCodeUnit(a.label, b.label)),
    },
  ];
}
