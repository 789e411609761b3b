// One edit before both judges: the classifiers and the oracle. For the test and the bench script.

import { Ajv2020 } from "ajv/dist/2020.js";
import type { Catalog } from "../catalog/catalog.ts";
import type { Json } from "../ground/json.ts";
import { anAnswer, aRequest } from "./acme-api.ts";
import { diffCatalogs } from "./diff-catalogs.ts";
import { type Compile, type Direction, findBreak } from "./oracle.ts";
import type { OracleDocument } from "./oracle-schemas.ts";
import { waiverFor } from "./oracle-waivers.ts";

export interface Verdict {
  readonly agree: boolean;
  /** The reason why a disagreement is let through, or null. */
  readonly waiver: string | null;
  readonly breaks: boolean;
  readonly classifier: readonly string[];
  /** A value that shows the break, where there is one. */
  readonly value: Json | null;
}

/** As a closed type would judge. */
const options = { responseEnums: "closed", today: null } as const;

/** Compiles each schema once: the old side of an edit comes back many times. */
export function createCompile(): Compile {
  const known = new Map<string, (value: Json) => boolean>();
  const ajv = new Ajv2020({ strict: false, validateSchema: false, validateFormats: false });
  return (schema) => {
    const text = JSON.stringify(schema);
    const compiled = known.get(text);
    if (compiled) return compiled;
    const check = ajv.compile(schema);
    const validate = (value: Json) => check(value) === true;
    known.set(text, validate);
    return validate;
  };
}

export function oracleCatalog({ root, components }: OracleDocument, direction: Direction): Catalog {
  const rest = { components: { schemas: components as unknown as Json } };
  return direction === "request" ? aRequest(root, rest) : anAnswer(root, rest);
}

export function judgeEdit({
  old,
  next,
  direction,
  catalog,
  compile,
}: {
  readonly old: OracleDocument;
  readonly next: OracleDocument;
  readonly direction: Direction;
  /** The old side's catalog, made once. */
  readonly catalog: Catalog;
  readonly compile: Compile;
}): Verdict {
  const changes = diffCatalogs(catalog, oracleCatalog(next, direction), options);
  const breaking = changes.filter(({ axes }) => axes.wire === "major");
  const found = findBreak(old, next, direction, compile);
  const agree = breaking.length > 0 === (found !== null);
  return {
    agree,
    waiver: agree ? null : (waiverFor({ direction, old, breaking, found })?.reason ?? null),
    breaks: found !== null,
    classifier: changes.map(({ id, message }) => `${id}: ${message}`),
    value: found?.value ?? null,
  };
}
