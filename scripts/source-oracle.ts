// The other half of the differential oracle: judges an edit by compiling yesterday's programs
// against tomorrow's types, and knows nothing of the classifiers. A call that compiled has to
// compile; what was read from an answer has to be there, as what it was.

import ts from "typescript";
import type { Catalog, Provider } from "../generator/catalog/catalog.ts";
import type { Schema } from "../generator/catalog/schema.ts";
import type { Direction } from "../generator/diff/oracle.ts";
import { printType } from "../generator/emit/client/print-type.ts";
import { isObject, type Json } from "../generator/ground/json.ts";

/** Two catalogs of one operation each, and bodies that were fine before the edit. */
export interface SourceEdit {
  readonly direction: Direction;
  readonly old: Catalog;
  readonly next: Catalog;
  readonly bodies: readonly Json[];
}

/** For each edit, the line of an old program that no longer compiles, or null. */
export function findSourceBreaks(edits: readonly SourceEdit[]): (string | null)[] {
  const text: string[] = [];
  const programs = new Map<Catalog, Program>();
  const numbers = edits.map((edit, i) => {
    const known = programs.get(edit.old) ?? writeProgram(edit, text, `Old${i}`);
    programs.set(edit.old, known);
    text.push(...declarations(edit.next, edit.direction, `New${i}`));
    return known.lines.map((line, k): Fixture => {
      const after = text.push(line(`BodyNew${i}`)) - 1;
      return { before: known.numbers[k]!, after };
    });
  });
  const broken = brokenLines(text);
  return numbers.map((fixtures) => {
    const found = fixtures.find(({ before, after }) => !broken.has(before) && broken.has(after));
    return found ? `${text[found.after]}  // ${broken.get(found.after)}` : null;
  });
}

/** One line of a program, as it was and against the new types. */
interface Fixture {
  readonly before: number;
  readonly after: number;
}

/** What people wrote against the old types; written once, however many edits it is held against. */
interface Program {
  readonly lines: readonly ((type: string) => string)[];
  /** Where its lines stand with the old type. */
  readonly numbers: readonly number[];
}

function writeProgram(edit: SourceEdit, text: string[], suffix: string): Program {
  const old = `Body${suffix}`;
  text.push(...declarations(edit.old, edit.direction, suffix));
  const lines = edit.direction === "request" ? calls(edit.bodies) : readings(edit.old, old);
  return { lines, numbers: lines.map((line) => text.push(line(old)) - 1) };
}

function calls(bodies: readonly Json[]): Program["lines"] {
  return bodies.map((body) => (type) => `use<${type}>(${literal(body)});`);
}

function readings(catalog: Catalog, old: string): Program["lines"] {
  const { provider, schema } = bodyOf(catalog, "response");
  const paths = readsOf(schema, schemasOf(provider));
  return [
    (type) => `use<(x: ${type}) => ${old}>((x) => x);`,
    ...paths.map(
      (path) => (type: string) =>
        `use((x: ${type}, old: ${old}) => { let y = old${path}; y = x${path}; });`,
    ),
  ];
}

/** The types of a body and of all that it names, one line each. */
function declarations(catalog: Catalog, direction: Direction, suffix: string): string[] {
  const { provider, schema } = bodyOf(catalog, direction);
  const names = new Map(provider.schemas.map(({ name }, i) => [name, `Part${i}${suffix}`]));
  const print = (part: Schema) =>
    printType(part, { nameOf: (name) => names.get(name) ?? "unknown", mode: direction })
      // Comments are of no consequence, and each type has to stay on its line.
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/\s*\n\s*/g, " ");
  return [
    ...provider.schemas.map(
      ({ name, schema: part }) => `type ${names.get(name)} = ${print(part)};`,
    ),
    `type Body${suffix} = ${print(schema)};`,
  ];
}

function bodyOf(catalog: Catalog, direction: Direction): { provider: Provider; schema: Schema } {
  const provider = catalog.providers[0]!;
  const operation = provider.operations[0]!;
  const body = direction === "request" ? operation.body : operation.responses[0];
  const schema = body?.content[0]?.schema ?? { kind: "any", nullable: false };
  return { provider, schema };
}

const schemasOf = (provider: Provider) =>
  new Map(provider.schemas.map(({ name, schema }) => [name, schema]));

/** What a program may read of an answer without first telling branches apart. */
function readsOf(
  schema: Schema,
  schemas: ReadonlyMap<string, Schema>,
  path = "",
  depth = 0,
): string[] {
  if (depth > 4) return [];
  switch (schema.kind) {
    case "ref": {
      const target = schemas.get(schema.name);
      return target ? readsOf(target, schemas, path, depth + 1) : [];
    }
    case "object":
      return [
        ...schema.properties.flatMap(({ name, schema: value }) => {
          const read = `${path}![${JSON.stringify(name)}]`;
          return [read, ...readsOf(value, schemas, read, depth + 1)];
        }),
        ...(schema.additionalStated && schema.additional ? [`${path}!["another key"]`] : []),
      ];
    case "array":
      return readsOf(schema.items, schemas, `${path}![0]`, depth + 1);
    case "intersection":
      return schema.parts.flatMap((part) => readsOf(part, schemas, path, depth + 1));
    default:
      return [];
  }
}

function literal(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${literal(item)}`,
  );
  return `{ ${members.join(", ")} }`;
}

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es5.d.ts"],
  types: [],
  skipLibCheck: true,
};

const host = ts.createCompilerHost(options);
/** The library is the same for all programs, and half of the work of a small one. */
const library = new Map<string, ts.SourceFile | undefined>();

/** Line by line, what the compiler has against it. */
function brokenLines(lines: readonly string[]): ReadonlyMap<number, string> {
  const name = "/edits.ts";
  const head = "declare function use<T>(value: T): void; interface Blob { size: number }";
  const text = [head, ...lines, "export {};"].join("\n");
  const program = ts.createProgram([name], options, {
    ...host,
    fileExists: (path) => path === name || host.fileExists(path),
    getSourceFile: (path, version) => {
      if (path === name) return ts.createSourceFile(path, text, version);
      if (!library.has(path)) library.set(path, host.getSourceFile(path, version));
      return library.get(path);
    },
  });
  const file = program.getSourceFile(name)!;
  const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  return new Map(
    found.map(({ start, messageText }) => [
      file.getLineAndCharacterOfPosition(start!).line - 1,
      ts.flattenDiagnosticMessageText(messageText, " ").slice(0, 300),
    ]),
  );
}

/** Where the two judges may differ, and why that stands. */
const waivers: readonly { readonly reason: string; readonly fits: (edit: Judged) => boolean }[] = [
  {
    reason:
      "an object that has lost its last key is printed as Record<string, never>, from which the compiler lets anybody read anything",
    fits: ({ ids, next }) =>
      ids.has("response-property-removed") && next.includes('"properties":{}'),
  },
  {
    reason:
      "a closed part of allOf forbids what the other parts take; an intersection of types cannot say so",
    fits: ({ ids, next }) => ids.has("additional-properties-closed") && next.includes('"allOf"'),
  },
  {
    reason:
      "beside properties that are objects, an index signature takes anything: it would have to repeat them",
    fits: ({ next, messages }) =>
      next.includes('"additionalProperties":{') && messages.some((text) => /(^|\.)\*/.test(text)),
  },
];

export interface Judged {
  readonly ids: ReadonlySet<string>;
  readonly messages: readonly string[];
  /** The new document as JSON. */
  readonly next: string;
}

/** Why the classifiers may see a break that the compiler does not, or null. */
export function sourceWaiver(edit: Judged): string | null {
  return waivers.find(({ fits }) => fits(edit))?.reason ?? null;
}
