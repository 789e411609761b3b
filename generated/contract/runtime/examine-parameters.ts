// Copied from templates/contract/runtime/examine-parameters.ts. Do not edit.

// A request's path and query: every parameter is one that the document has, the required ones are
// there, and each value fits.

import { type OperationEntry, resolve } from "./document.js";
import { readings } from "./examine-headers.js";
import { type Context, report } from "./findings.js";
import { isObject, type Json, type JsonObject, own, ownArray, ownObject } from "./json.js";
import type { Finding, FindingCode } from "./recording.js";
import { quoted } from "./wording.js";

interface Described {
  readonly name: string;
  readonly in: string;
  readonly node: JsonObject;
}

export function examineParameters(context: Context, entry: OperationEntry): Finding[] {
  const { document, exchange } = context;
  const described = parametersOf(document, entry);
  const [path = "", query = ""] = exchange.request.path.split("?", 2);
  const given = [...new URLSearchParams(query)];
  const inQuery = described.filter((parameter) => parameter.in === "query");
  const found = (code: FindingCode, says: string) =>
    report(context, "request", code, {
      place: "request/path",
      says,
      fix: "correct the parameter in an overlay if the API takes this; otherwise correct the recording",
    });
  const keys = keyNames(document);
  const unknown = given
    .filter(([name]) => !inQuery.some((parameter) => isNamed(parameter, name)) && !keys.has(name))
    .map(([name]) =>
      found(
        "contract/unknown-parameter",
        `was sent ${quoted(name)} in its query, which the document does not have`,
      ),
    );
  const missing = inQuery
    .filter(({ node }) => own(node, "required") === true)
    .filter((parameter) => !given.some(([name]) => isNamed(parameter, name)))
    .map(({ name }) =>
      found(
        "contract/missing-parameter",
        `was sent without ${quoted(name)} in its query, which the document requires`,
      ),
    );
  const values = [
    ...inQuery.flatMap((parameter) =>
      given.filter(([name]) => name === parameter.name).map(([, value]) => ({ parameter, value })),
    ),
    ...pathValues(entry.key, path).flatMap(([name, value]) =>
      described
        .filter((parameter) => parameter.in === "path" && parameter.name === name)
        .map((parameter) => ({ parameter, value })),
    ),
  ];
  const wrong = values
    .filter(({ parameter, value }) => !fits(context, parameter, value))
    .map(({ parameter, value }) =>
      found(
        "contract/wrong-parameter",
        `was sent ${quoted(parameter.name)} as ${quoted(value)} in its ${parameter.in}, which does not fit its schema`,
      ),
    );
  return [...unknown, ...missing, ...wrong];
}

/** The operation's own parameters, and those of its path that it does not describe itself. */
export function parametersOf(document: Json, { item, node }: OperationEntry): Described[] {
  const all = new Map<string, Described>();
  for (const holder of [item, node]) {
    for (const reference of ownArray(holder, "parameters")) {
      const parameter = resolve(document, reference);
      const [name, place] = [
        parameter && own(parameter, "name"),
        parameter && own(parameter, "in"),
      ];
      if (parameter && typeof name === "string" && typeof place === "string")
        all.set(`${place} ${name}`, { name, in: place, node: parameter });
    }
  }
  return [...all.values()];
}

/** `filter[size]` belongs to the object `filter`, and `sizes[]` is a spelling of `sizes`. */
function isNamed({ name }: Described, given: string): boolean {
  return given === name || given.startsWith(`${name}[`);
}

/** A key that travels in the query is described by its scheme. */
function keyNames(document: Json): ReadonlySet<string> {
  const components = isObject(document) ? ownObject(document, "components") : null;
  const schemes = components ? ownObject(components, "securitySchemes") : null;
  const names = Object.values(schemes ?? {}).flatMap((scheme) =>
    isObject(scheme) && own(scheme, "in") === "query" ? [String(own(scheme, "name"))] : [],
  );
  return new Set(names);
}

/** The values that a path gives to the names in its template. The server's own path may lead. */
export function pathValues(template: string, path: string): [string, string][] {
  const names = [...template.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name!);
  const pattern = template
    .split(/\{[^}]*\}/)
    .map((part) => part.replace(/\?.*$/, "").replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("([^/]+)");
  const match = new RegExp(`${pattern}$`).exec(path);
  return names.flatMap((name, i): [string, string][] => {
    const value = match?.[i + 1];
    return value === undefined ? [] : [[name, decoded(value)]];
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function fits({ validators }: Context, { node }: Described, value: string): boolean {
  const schema = own(node, "schema");
  if (!schema) return true;
  const one = (given: Json) => validators.fits(schema, "open", given);
  const items = value.split(",").map((item) => readings(item).at(-1)!);
  return [...readings(value), items, value.split(",")].some(one) || isObjectSchema(schema);
}

/** Objects are spread over several names; their parts are not held against anything. */
function isObjectSchema(schema: Json): boolean {
  return isObject(schema) && own(schema, "type") === "object";
}
