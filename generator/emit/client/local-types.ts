// The named types that a self-contained module declares for itself: whatever its parameters or
// its output refer to, under names that begin with the model's own.

import type { NamedSchema } from "../../catalog/catalog.ts";
import type { Schema } from "../../catalog/schema.ts";
import { type PrintOptions, printDeclaration, printType } from "./print-type.ts";

export interface LocalTypes {
  readonly options: PrintOptions;
  /** Declarations of everything named so far, in the order first used. */
  print(): string;
}

export function createLocalTypes(
  prefix: string,
  schemas: ReadonlyMap<string, NamedSchema>,
  mode: PrintOptions["mode"],
): LocalTypes {
  const names = new Map<string, string>();
  const queue: string[] = [];
  const nameOf = (schemaName: string): string => {
    const known = names.get(schemaName);
    if (known !== undefined) return known;
    const named = schemas.get(schemaName);
    if (!named) return "unknown";
    if (isScalar(named.schema)) return printType(named.schema, options);
    const name = named.typeName.startsWith(prefix) ? named.typeName : `${prefix}${named.typeName}`;
    names.set(schemaName, name);
    queue.push(schemaName);
    return name;
  };
  const options: PrintOptions = { nameOf, mode };
  return {
    options,
    print() {
      const printed: string[] = [];
      // Printing a declaration may name further schemas, which join the queue.
      for (let schemaName = queue.shift(); schemaName !== undefined; schemaName = queue.shift()) {
        printed.push(
          printDeclaration(names.get(schemaName)!, schemas.get(schemaName)!.schema, options),
        );
      }
      return printed.join("\n");
    },
  };
}

/** A bare word or a list of values says more in place than behind a name. */
function isScalar(schema: Schema): boolean {
  return ["string", "integer", "number", "boolean", "null", "literal", "any", "never"].includes(
    schema.kind,
  );
}
