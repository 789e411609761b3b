// Brings every document into one form before anything else looks at it: OpenAPI 3.1, operations
// complete and named, references to whole components only, every body under a name of its own.
// Later phases therefore know one spelling of each thing. What 3.1 cannot say (3.2's `query`,
// `additionalOperations`, `itemSchema`) stays in place for the catalog; `withoutNewerParts` takes
// it out for tools that know 3.1 only.

import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import {
  byCodeUnit,
  copyJson,
  isObject,
  type Json,
  type JsonObject,
  ownObject,
  ownString,
} from "../ground/json.ts";
import { defaultLimits, limitDiagnostic, type ReadLimits } from "../ground/limits.ts";
import { childPointer } from "../ground/location.ts";
import { nameBodies } from "./normalize-bodies.ts";
import { completeOperations } from "./normalize-operations.ts";
import { settleReferences } from "./normalize-references.ts";
import { restateRequired } from "./normalize-required.ts";
import { convertSchemas } from "./normalize-schemas.ts";
import { markBranches } from "./normalize-unions.ts";
import { schemaName } from "./openapi.ts";
import { shortenNames } from "./shorten-names.ts";
import { countSpread, createCopyCounter } from "./spread.ts";
import { locate, type TracedDocument } from "./traced.ts";
import type { Mutable } from "./walk.ts";

/** What the passes share: the copy they change, and what they noticed. */
export interface Work {
  readonly root: Mutable;
  readonly diagnostics: Diagnostic[];
  /** Where a part that moved came from: new pointer to old pointer. */
  readonly moved: Map<string, string>;
  /** To be asked before a part is copied; false when copies come to more than the limit. */
  readonly mayCopy: (node: Json) => boolean;
  report(diagnostic: Omit<Diagnostic, "at"> & { readonly pointer: string }): void;
}

export interface NormalDocument extends TracedDocument {
  /** `x-model` of each component schema that has one, by component name. */
  readonly modelFacts: ReadonlyMap<string, Json>;
}

export function normalizeDocument(
  document: TracedDocument,
  limits: ReadLimits = defaultLimits,
): Checked<NormalDocument | null> {
  const refused = refuseVersion(document);
  if (refused) return { value: null, diagnostics: [refused] };

  const diagnostics: Diagnostic[] = [];
  const moved = new Map<string, string>();
  const mayCopy = createCopyCounter(limits.nodes);
  let isCopied = true;
  const work: Work = {
    mayCopy: (node) => {
      isCopied &&= mayCopy(node);
      return isCopied;
    },
    // A copy in which nothing stands in two places: a pass may change one use and leave the others.
    root: sortNamed(copyJson(document.root) as JsonObject) as Mutable,
    diagnostics,
    moved,
    report: ({ pointer, ...rest }) =>
      diagnostics.push({ ...rest, at: locate(document, moved.get(pointer) ?? pointer) }),
  };
  const modelFacts = takeModelFacts(work.root);
  shortenNames(work);
  convertSchemas(work);
  completeOperations(work);
  settleReferences(work);
  if (!isCopied || countSpread(work.root as JsonObject) > limits.nodes) {
    const tooMuch = limitDiagnostic(document.origins.file, "nodes", limits);
    return { value: null, diagnostics: [...diagnostics, tooMuch] };
  }
  restateRequired(work);
  nameBodies(work);
  markBranches(work);
  work.root["openapi"] = "3.1.1";

  const entries = new Map(document.origins.entries);
  for (const [to, from] of moved) entries.set(to, locate(document, from));
  return {
    value: {
      root: work.root as JsonObject,
      origins: { ...document.origins, entries },
      modelFacts: renamedFacts(modelFacts, moved),
    },
    diagnostics,
  };
}

/**
 * Paths, webhooks and components by name, so that who comes first never decides who keeps a name.
 * Properties, answers and the like keep their order: it is the one in which they are explained.
 */
function sortNamed(root: JsonObject): JsonObject {
  const sorted = (value: Json): Json =>
    isObject(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => byCodeUnit(a, b)))
      : value;
  return Object.fromEntries(
    Object.entries(root).map(([key, value]): [string, Json] => {
      if (key === "paths" || key === "webhooks") return [key, sorted(value)];
      if (key !== "components" || !isObject(value)) return [key, value];
      return [
        key,
        Object.fromEntries(Object.entries(value).map(([kind, parts]) => [kind, sorted(parts)])),
      ];
    }),
  );
}

function refuseVersion(document: TracedDocument): Diagnostic | null {
  const swagger = ownString(document.root, "swagger");
  if (swagger !== null) {
    return {
      code: "read/swagger-2",
      message: `this is a Swagger ${swagger} document`,
      at: locate(document, "#/swagger"),
      fix: "convert it to OpenAPI 3 first (for example with swagger2openapi) and read the result",
    };
  }
  const version = document.root["openapi"];
  if (typeof version === "string" && /^3\.[012](\.|$)/.test(version)) return null;
  return {
    code: "read/not-openapi",
    message:
      version === undefined
        ? 'this is no OpenAPI document: it has no "openapi" key'
        : `OpenAPI version ${JSON.stringify(version)} is not one we can read`,
    at: locate(document, "#"),
    fix: "give an OpenAPI 3.0, 3.1 or 3.2 document",
  };
}

/** Model facts are for the catalog; in the document they would only be in readers' way. */
function takeModelFacts(root: Mutable): Map<string, Json> {
  const facts = new Map<string, Json>();
  const schemas = ownObject((root["components"] ?? {}) as JsonObject, "schemas");
  for (const [name, schema] of Object.entries(schemas ?? {})) {
    if (!isObject(schema) || !Object.hasOwn(schema, "x-model")) continue;
    facts.set(name, schema["x-model"]!);
    delete (schema as Mutable)["x-model"];
  }
  return facts;
}

/** The facts under the names that their components have now. */
function renamedFacts(
  facts: ReadonlyMap<string, Json>,
  moved: ReadonlyMap<string, string>,
): ReadonlyMap<string, Json> {
  const nameNow = new Map([...moved].map(([to, from]) => [from, schemaName(to)]));
  return new Map(
    [...facts].map(([name, value]) => [
      nameNow.get(childPointer("#/components/schemas", name)) ?? name,
      value,
    ]),
  );
}

/**
 * The document without what OpenAPI 3.1 cannot say, with a warning for each part left out.
 * Shares everything else with its input.
 */
export function withoutNewerParts(document: NormalDocument): Checked<JsonObject> {
  const diagnostics: Diagnostic[] = [];
  const paths = ownObject(document.root, "paths");
  if (!paths) return { value: document.root, diagnostics };
  const entries = Object.entries(paths).map(([path, item]): [string, Json] => {
    if (!isObject(item) || !newerKeys.some((key) => key in item)) return [path, item];
    for (const key of newerKeys.filter((name) => name in item)) {
      diagnostics.push({
        code: "normalize/not-in-3.1",
        message: `${key} of ${path} is left out of schema.ts and openapi.json`,
        at: locate(document, childPointer("#/paths", path, key)),
        fix: null,
      });
    }
    const kept = Object.entries(item).filter(([key]) => !newerKeys.includes(key));
    return [path, Object.fromEntries(kept)];
  });
  return { value: { ...document.root, paths: Object.fromEntries(entries) }, diagnostics };
}

const newerKeys = ["query", "additionalOperations"];
