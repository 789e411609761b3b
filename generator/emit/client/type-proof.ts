// A program that only compiles while two independent renderings of one document agree: our own
// printing of every named schema, to the letter, and openapi-typescript's `components["schemas"]`.
// Names within a schema stand for the other side's types, so each schema is held against its
// counterpart alone; since all are, the whole is equal. What differs is named where it differs.

import type { NamedSchema, Provider } from "../../catalog/catalog.ts";
import type { Schema } from "../../catalog/schema.ts";
import { partsOf } from "../../catalog/schema-circles.ts";
import { plainLine, quote } from "../code-text.ts";
import type { PlainFile } from "../emitter.ts";
import { printType } from "./print-type.ts";

interface Difference {
  readonly reason: string;
  readonly applies: (schema: Schema) => boolean;
}

/**
 * What the two print differently for good reason; a schema that holds one of these is left out by
 * name. Open enums, media, bytes, read-only lists and open tuples are no such case: exact mode
 * does without them.
 */
const intended: readonly Difference[] = [
  {
    reason: "of whose lists of one fixed list openapi-typescript drops a level",
    applies: (schema) =>
      schema.kind === "array" &&
      schema.items.kind === "literal" &&
      schema.items.values.length === 1 &&
      Array.isArray(schema.items.values[0]),
  },
];

/** `contract/<provider>/type-proof.ts`; give it only where the package has a `schema.ts`. */
export function planTypeProof(provider: Provider): PlainFile {
  const proven = provider.schemas.filter((named) => differenceOf(named) === null);
  const left = provider.schemas.flatMap((named) => {
    const difference = differenceOf(named);
    return difference === null
      ? []
      : [`// Left out: ${plainLine(named.name)}, ${difference.reason}.\n`];
  });
  return {
    path: `contract/${provider.id}/type-proof.ts`,
    text: [
      head(provider),
      proven.length === 0 ? "" : 'type Theirs = components["schemas"];\n\n',
      equality,
      left.length === 0 ? "" : `${left.join("")}\n`,
      `/** Schemas whose two renderings are one type; a line that does not compile names one that differs. */\n`,
      `export const equalSchemas: {\n${proven.map(printProof).join("")}} = {\n`,
      ...proven.map(({ name }) => `  ${keyOf(name)}: true,\n`),
      "};\n",
    ].join(""),
  };
}

function differenceOf({ schema }: NamedSchema): Difference | null {
  return intended.find(({ applies }) => holds(schema, applies)) ?? null;
}

function holds(schema: Schema, applies: (schema: Schema) => boolean): boolean {
  return applies(schema) || partsOf(schema).some((child) => holds(child, applies));
}

function head({ id, title, schemas }: Provider): string {
  const imported =
    schemas.length === 0
      ? ""
      : `import type { components } from "../../packages/${id}/src/schema.js";\n\n`;
  return `// Generated for ${plainLine(title)}. Do not edit.
// Compiles only while the types that our emitter prints equal those of openapi-typescript.

${imported}`;
}

/** Two types are equal when the compiler cannot tell them apart in the place of a constraint. */
const equality = `type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;

`;

function printProof({ name, schema }: NamedSchema): string {
  const ours = printType(
    schema,
    { mode: "exact", nameOf: (other) => `Theirs[${quote(other)}]` },
    "    ",
  );
  return `  ${keyOf(name)}: Equal<\n    ${ours},\n    Theirs[${quote(name)}]\n  >;\n`;
}

/** Always quoted, so that the list reads as a list of names. */
function keyOf(name: string): string {
  return name === "__proto__" ? '["__proto__"]' : quote(name);
}
