// Copied from templates/contract/runtime/validators.ts. Do not edit.

// JSON Schema 2020-12 validation by ajv, as OpenAPI 3.1 needs it: unknown keywords are let pass
// (`discriminator` only repeats what the branches say), formats are checked, every failure kept.

import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { explain, type Problem } from "./explain.js";
import type { Json } from "./json.js";
import { mayMatch } from "./pattern-cost.js";
import { createLookCounter, mostLooks } from "./schema-nodes.js";
import { type Component, createVariants } from "./variants.js";

/** `closed` also asks for fields that no schema names. */
export type Mode = "open" | "closed";

export interface Validators {
  readonly fits: (schema: Json | undefined, mode: Mode, value: Json) => boolean;
  /** Why a value does not fit; empty when it does. */
  readonly problems: (schema: Json | undefined, mode: Mode, value: Json) => readonly Problem[];
}

/**
 * Validators for the schemas of one document. Nothing is compiled before it is asked for, and
 * each component once per variant, however many bodies use it.
 */
export function createValidators(document: Json): Validators {
  const ajv = createAjv();
  const variants = createVariants(document);
  const looksTooOften = createLookCounter(document);
  const added = new Set<string>();
  const compiled = new Map<Mode, Map<Json | undefined, ValidateFunction | Error>>([
    ["open", new Map()],
    ["closed", new Map()],
  ]);

  return {
    fits: (schema, mode, value) => {
      const validate = validatorOf(schema, mode);
      return !(validate instanceof Error) && validate(value);
    },
    problems: (schema, mode, value) => {
      const validate = validatorOf(schema, mode);
      if (validate instanceof Error) return [unusable(validate)];
      return validate(value) ? [] : explain(validate.errors ?? [], (part) => ajv.compile(part));
    },
  };

  function validatorOf(schema: Json | undefined, mode: Mode): ValidateFunction | Error {
    const cache = compiled.get(mode)!;
    const known = cache.get(schema);
    if (known) return known;
    const validate = compile(schema, mode);
    cache.set(schema, validate);
    return validate;
  }

  function compile(schema: Json | undefined, mode: Mode): ValidateFunction | Error {
    if (looksTooOften(schema))
      return new Error(`by it one value is looked at more than ${mostLooks} times`);
    try {
      const { copy, references } = withReferences(() => variants.rewrite(schema, mode));
      for (const id of addReachable(references)) ajv.getSchema(id);
      return ajv.compile(copy);
    } catch (error) {
      // A pattern or reference that ajv cannot use: the document's fault, to be reported.
      if (error instanceof Error) return error;
      throw error;
    }
  }

  /**
   * Adds every component that is reached, and gives their ids with those first that others
   * stand on: ajv compiles what a schema refers to by recursion, and a long chain of
   * components, compiled from its far end, does not overflow the stack.
   */
  function addReachable(roots: readonly Component[]): string[] {
    const order: string[] = [];
    const waiting: { readonly id: string; readonly references: Component[] }[] = [
      { id: "", references: [...roots] },
    ];
    for (let top = waiting.at(-1); top; top = waiting.at(-1)) {
      const component = top.references.pop();
      if (!component) {
        waiting.pop();
        if (top.id !== "") order.push(top.id);
        continue;
      }
      const id = variants.idOf(component);
      if (added.has(id)) continue;
      added.add(id);
      const { copy, references } = withReferences(() => variants.component(component));
      ajv.addSchema(copy, id);
      waiting.push({ id, references });
    }
    return order;
  }

  function withReferences<T>(rewriting: () => T): {
    readonly copy: T;
    readonly references: Component[];
  } {
    const references: Component[] = [];
    variants.onReference = (component) => references.push(component);
    return { copy: rewriting(), references };
  }
}

function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    verbose: true,
    validateSchema: false,
    logger: false,
    // To see whether it may, Ajv looks through lists twice at every level they are nested.
    inlineRefs: false,
    code: { regExp: Object.assign(forgivingPattern, { code: "" }) },
  });
  addFormats(ajv);
  return ajv;
}

interface Matcher {
  readonly test: (text: string) => boolean;
  readonly toString: () => string;
}

/**
 * Patterns are read as ECMA-262 with Unicode, and where that fails, as documents often mean them. A text
 * that a pattern could be busy with for ever counts as fitting.
 */
function forgivingPattern(pattern: string, flags: string): Matcher {
  const expression = readPattern(pattern, flags);
  return {
    test: (text) => !mayMatch(pattern, text) || expression.test(text),
    // By this ajv tells patterns apart.
    toString: () => String(expression),
  };
}

function readPattern(pattern: string, flags: string): RegExp {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return new RegExp(pattern);
  }
}

function unusable(error: Error): Problem {
  return {
    kind: "unusable",
    pointer: "",
    message: `its schema cannot be used: ${error.message}`,
    missing: null,
  };
}
