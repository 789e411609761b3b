// One module per named schema of the document, for operations to import.

import type { NamedSchema } from "../../catalog/catalog.ts";
import { plainLine } from "../code-text.ts";
import { type PrintOptions, printDeclaration } from "./print-type.ts";

/** The view of `client/schema.ts.hbs`. */
export interface SchemaModule {
  readonly source: string;
  readonly imports: readonly string[];
  readonly declaration: string;
}

export function planSchemaModule(
  named: NamedSchema,
  schemas: ReadonlyMap<string, NamedSchema>,
  mode: PrintOptions["mode"],
): SchemaModule {
  const used = new Map<string, string>();
  const nameOf = (schemaName: string) => {
    const target = schemas.get(schemaName);
    if (!target) return "unknown";
    if (target !== named) used.set(target.typeName, target.moduleName);
    return target.typeName;
  };
  const declaration = printDeclaration(named.typeName, named.schema, { nameOf, mode });
  return {
    source: plainLine(named.source.pointer),
    imports: [...used]
      .map(([typeName, moduleName]) => `import type { ${typeName} } from "./${moduleName}.js";`)
      .sort(),
    declaration,
  };
}
