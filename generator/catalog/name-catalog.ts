// Decides all names at once: functions, types, modules, properties. Later phases never invent,
// repair or compare names. Names once published are held in a lock and never change hands.

import type { Diagnostic } from "../ground/diagnostic.ts";
import { byCodeUnit } from "../ground/json.ts";
import type { SourceLocation } from "../ground/location.ts";
import {
  camelCase,
  distinctNames,
  fileName,
  kebabCase,
  pascalCase,
  safeIdentifier,
} from "../ground/names.ts";
import type { Operation, Parameter, Provider } from "./catalog.ts";

/** Identifier, type prefix and module of one thing. */
export type NameTriple = readonly [identifier: string, typeName: string, moduleName: string];

/** Names by provider, kind and id: the content of `spec/names.lock.json`. */
export type NamesLock = Readonly<
  Record<string, Readonly<Record<NameKind, Readonly<Record<string, NameTriple>>>>>
>;
export type NameKind = "models" | "operations" | "schemas";

export interface Named {
  readonly provider: Provider;
  /** What the lock should hold for this provider from now on. */
  readonly names: NamesLock[string];
  readonly diagnostics: readonly Diagnostic[];
}

export function nameProvider(provider: Provider, locked: NamesLock[string] | undefined): Named {
  const diagnostics: Diagnostic[] = [];
  const models = claim(
    provider.models,
    "model",
    (id) => tripleOf(id, "model"),
    locked?.models,
    diagnostics,
  );
  const operations = claim(
    provider.operations,
    "operation",
    (id) => tripleOf(id, "operation"),
    locked?.operations,
    diagnostics,
  );
  const schemas = claim(
    provider.schemas.map(({ name, source }) => ({ id: name, source })),
    "schema",
    (id) => tripleOf(id, "schema"),
    locked?.schemas,
    diagnostics,
  );
  return {
    provider: {
      ...provider,
      models: provider.models.map((model) => ({ ...model, ...fieldsOf(models.get(model.id)!) })),
      operations: provider.operations.map((operation) => ({
        ...operation,
        ...fieldsOf(operations.get(operation.id)!),
        parameters: nameParameters(operation),
      })),
      schemas: provider.schemas.map((schema) => {
        const { typeName, moduleName } = fieldsOf(schemas.get(schema.name)!);
        return { ...schema, typeName, moduleName };
      }),
    },
    names: {
      models: Object.fromEntries(models),
      operations: Object.fromEntries(operations),
      schemas: Object.fromEntries(schemas),
    },
    diagnostics,
  };
}

function fieldsOf([identifier, typeName, moduleName]: NameTriple) {
  return { identifier, typeName, moduleName };
}

function tripleOf(id: string, kind: "model" | "operation" | "schema"): NameTriple {
  const type = kind === "model" ? "Model" : kind === "operation" ? "Operation" : "Schema";
  // A model's module is its id, as far as file systems allow; others are split at their words.
  const module = kind === "model" ? fileName(id, kind) : fileName(kebabCase(id, kind), kind);
  return [safeIdentifier(camelCase(id, kind)), safeIdentifier(pascalCase(id, type)), module];
}

interface Claimant {
  readonly id: string;
  readonly source: SourceLocation;
}

/**
 * Holders of locked names first, then newcomers by id; each takes the first number at which all
 * three of its names are free. Modules are compared without case, for disks that do not see it.
 */
function claim(
  claimants: readonly Claimant[],
  kind: string,
  wanted: (id: string) => NameTriple,
  locked: Readonly<Record<string, NameTriple>> | undefined,
  diagnostics: Diagnostic[],
): Map<string, NameTriple> {
  const taken = new Set<string>();
  const keys = ([identifier, typeName, module]: NameTriple) => [
    `i ${identifier}`,
    `t ${typeName}`,
    `m ${module.toLowerCase()}`,
  ];
  const named = new Map<string, NameTriple>();
  const take = (id: string, triple: NameTriple) => {
    for (const key of keys(triple)) taken.add(key);
    named.set(id, triple);
  };
  const holds = (id: string) => locked !== undefined && Object.hasOwn(locked, id);
  // Names of things that are gone stay reserved: a newcomer must not inherit them.
  for (const triple of Object.values(locked ?? {})) for (const key of keys(triple)) taken.add(key);
  for (const { id } of claimants) if (holds(id)) named.set(id, locked![id]!);
  const firstFree = createCounter(keys, taken);
  const newcomers = claimants.filter(({ id }) => !holds(id)).sort((a, b) => byCodeUnit(a.id, b.id));
  for (const { id, source } of newcomers) {
    const plain = wanted(id);
    let triple = plain;
    if (isTaken(keys(plain), taken)) {
      let n = firstFree(plain);
      do triple = numbered(plain, n++);
      while (isTaken(keys(triple), taken));
    }
    if (triple !== plain) {
      diagnostics.push({
        code: "names/collision",
        message: `${kind} "${id}" becomes ${triple[0]}: the plain name is taken`,
        at: source,
        fix: "once generated, spec/names.lock.json keeps the name; rename one of them upstream if you can",
      });
    }
    take(id, triple);
  }
  return new Map([...named].sort(([a], [b]) => byCodeUnit(a, b)));
}

function isTaken(keys: readonly string[], taken: ReadonlySet<string>): boolean {
  return keys.some((key) => taken.has(key));
}

/**
 * The first number from which on one of a triple's names may be free. Remembered for each name,
 * since taken names stay taken: thousands may want the same one.
 */
function createCounter(
  keys: (triple: NameTriple) => readonly string[],
  taken: ReadonlySet<string>,
): (plain: NameTriple) => number {
  const known = new Map<string, number>();
  return (plain) => {
    // Whether a number is set off with an underscore is decided by the identifier.
    const glued = /\p{N}$/u.test(plain[0]);
    const counts = keys(plain).map((key, i) => {
      const name = `${glued} ${key}`;
      let n = known.get(name) ?? 2;
      while (taken.has(keys(numbered(plain, n))[i]!)) n += 1;
      known.set(name, n);
      return n;
    });
    return Math.max(...counts);
  };
}

function numbered([identifier, typeName, module]: NameTriple, n: number): NameTriple {
  const glue = /\p{N}$/u.test(identifier) ? "_" : "";
  return [`${identifier}${glue}${n}`, `${typeName}${glue}${n}`, `${module}-${n}`];
}

/** The body travels beside the parameters, so its name is taken. */
function nameParameters(operation: Operation): Parameter[] {
  const seen = new Set<string>();
  const wanted = operation.parameters.map(({ wireName, in: place }) => {
    const twice = seen.has(wireName);
    seen.add(wireName);
    return twice || wireName === "body" ? camelCase(`${wireName} ${place}`) : wireName;
  });
  const names = distinctNames(wanted, ["body"]);
  return operation.parameters.map((parameter, i) => ({ ...parameter, propertyName: names[i]! }));
}
