// The page of a named schema that other pages link to.

import type { NamedSchema } from "../../catalog/catalog.ts";
import type { DocsContext } from "./context.ts";
import type { FieldRow } from "./field-row.ts";
import { linkPath, operationFile, type PageLink } from "./links.ts";
import { operationTitle } from "./operation-title.ts";
import { type Frame, siteName } from "./page.ts";
import { type Block, parseProse, type Span } from "./prose.ts";
import { constraints, knownValues, typeWords } from "./schema-words.ts";
import { cleanLine } from "./text.ts";

export interface SchemaPage {
  readonly frame: Frame;
  readonly provider: { readonly name: string };
  readonly title: string;
  /** The component's name in the document. */
  readonly component: string;
  readonly type: string;
  readonly description: readonly Block[];
  readonly deprecated: boolean;
  readonly limits: readonly (readonly Span[])[];
  readonly values: readonly string[];
  readonly rows: readonly FieldRow[];
  readonly cut: boolean;
  readonly usedBy: readonly PageLink[];
  readonly usedByMore: number;
}

const shownUses = 30;

export function planSchemaPage(named: NamedSchema, context: DocsContext): SchemaPage {
  const { provider, schemas, usedBy } = context;
  const { rows, cut } = context.fieldsOf(named.name);
  const uses = usedBy.get(named.name) ?? [];
  const title = named.typeName;
  return {
    frame: {
      siteName: siteName(context.catalog),
      title: `${title} · ${cleanLine(provider.name)}`,
      description: `The fields of ${title} in ${cleanLine(provider.title)}.`,
      root: "../../",
      file: linkPath(named.moduleName),
      hasMarkdown: true,
      hasText: false,
      crumbs: [
        { label: "All APIs", path: "../../index" },
        { label: cleanLine(provider.name), path: "../index" },
      ],
      current: title,
      source: cleanLine(named.source.pointer),
      template: "docs/schema",
    },
    provider: { name: cleanLine(provider.name) },
    title,
    component: cleanLine(named.name),
    type: typeWords(named.schema, schemas),
    description: parseProse(named.schema.description),
    deprecated: named.schema.deprecated === true,
    limits: constraints(named.schema, schemas),
    values: knownValues(named.schema, schemas).values,
    rows,
    cut,
    usedBy: uses.slice(0, shownUses).map((operation) => ({
      label: operationTitle(operation),
      path: linkPath(`../${operationFile(operation)}`),
    })),
    usedByMore: Math.max(0, uses.length - shownUses),
  };
}
