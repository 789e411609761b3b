// The named types that a self-contained module declares for itself: whatever its parameters or
// its output refer to, under names that begin with the model's own. No two declarations of a module
// share a name: a model "painter-preview" may meet a component "Tool" and a component
// "PainterPreviewTool", which would both be that.

import type { NamedSchema } from "../../catalog/catalog.ts";
import type { Schema } from "../../catalog/schema.ts";
import { distinctNames } from "../../ground/names.ts";
import { type PrintOptions, printDeclaration, printType } from "./print-type.ts";

export interface LocalTypes {
  readonly options: PrintOptions;
  /** Says that the module declares a schema by itself, and under which name others refer to it. */
  declare(schemaName: string, name: string): void;
  /** Declarations of everything named so far, in the order first used. */
  print(): string;
}

/** What the two sides of a module, parameters and output, share. */
export interface LocalScope {
  readonly prefix: string;
  readonly schemas: ReadonlyMap<string, NamedSchema>;
  /** Gives a name that nothing else of the module has: the wanted one, or the next with a number. */
  readonly claim: (wanted: string) => string;
}

/** @param reserved Names that the module declares or imports by itself. */
export function createLocalScope(
  prefix: string,
  schemas: ReadonlyMap<string, NamedSchema>,
  reserved: readonly string[],
): LocalScope {
  const taken = new Set(reserved);
  const claim = (wanted: string): string => {
    const name = taken.has(wanted) ? distinctNames([wanted], taken)[0]! : wanted;
    taken.add(name);
    return name;
  };
  return { prefix, schemas, claim };
}

export function createLocalTypes(
  { prefix, schemas, claim }: LocalScope,
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
    const name = claim(
      named.typeName.startsWith(prefix) ? named.typeName : `${prefix}${named.typeName}`,
    );
    names.set(schemaName, name);
    queue.push(schemaName);
    return name;
  };
  const options: PrintOptions = { nameOf, mode };
  return {
    options,
    declare: (schemaName, name) => names.set(schemaName, name),
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
