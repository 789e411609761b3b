// What a classifier is shown: one place that old and new have in common, or that one of them has.

import type {
  Body,
  Header,
  Model,
  Operation,
  Parameter,
  Provider,
  Response,
  Webhook,
} from "../catalog/catalog.ts";
import type { ObjectSchema, Property } from "../catalog/schema.ts";
import type { Axes, Migration } from "./change.ts";
import type { CheckId } from "./checks.ts";
import type { Part } from "./compare-parts.ts";
import type { Branch, Shape } from "./shape.ts";

export interface Pair<T> {
  readonly old: T;
  readonly new: T;
}

/** A thing of which one side may have none; never both. */
export type Sides<T> =
  | { readonly old: T; readonly new: T }
  | { readonly old: T; readonly new: null }
  | { readonly old: null; readonly new: T };

/** Whom a change concerns. */
export interface Owner {
  readonly provider: Pair<Provider>;
  readonly model: Sides<Model> | null;
  readonly operation: Sides<Operation> | null;
}

/** Among the keys of a place: the text before it is decoded, and the rest is inside. */
export const decodedKey = "{}";

export interface Place {
  readonly owner: Owner;
  readonly direction: "request" | "response";
  readonly carrier: "parameter" | "body" | "event" | "header" | "none";
  /** How messages call it: `aspect_ratio`, `Job.status`, `the body`. */
  readonly name: string;
  /** The keys that lead to it from the call's input or answer, for code; `[]` is any item, `{}` what text holds. */
  readonly keys: readonly string[];
  readonly old: string | null;
  readonly new: string | null;
}

export type Site =
  | ({ readonly kind: "provider" } & Pair<Provider>)
  | ({ readonly kind: "model" } & Sides<Model>)
  | ({ readonly kind: "operation"; readonly pathLives: boolean } & Sides<Operation>)
  | ({ readonly kind: "parameter" } & Sides<Parameter>)
  | ({ readonly kind: "body" } & Sides<Body>)
  | ({ readonly kind: "media" } & Pair<readonly string[]>)
  | ({ readonly kind: "part" } & Pair<Part>)
  | ({ readonly kind: "statuses" } & Pair<readonly Response[]>)
  | ({ readonly kind: "header" } & Sides<Header>)
  | ({ readonly kind: "value" } & Pair<Shape>)
  | ({ readonly kind: "objects" } & Pair<ObjectSchema>)
  | ({
      readonly kind: "property";
      readonly objects: Pair<ObjectSchema>;
      /** The schema's last word on being read or written only, references followed. */
      readonly flags: Pair<{ readonly readOnly: boolean; readonly writeOnly: boolean }>;
    } & Sides<Property>)
  | ({
      readonly kind: "branches";
      readonly removed: readonly Branch[];
      readonly added: readonly Branch[];
      readonly blurred: readonly Pair<Branch>[];
    } & Pair<Shape>)
  | ({ readonly kind: "component" } & Pair<string>)
  | ({ readonly kind: "webhook" } & Sides<Webhook>)
  | ({ readonly kind: "payload"; readonly findings: readonly Finding[] } & Pair<Webhook>);

export type Visit<S extends Site["kind"]> = Extract<Site, { kind: S }> & {
  readonly place: Place;
  readonly options: DiffOptions;
};

export interface DiffOptions {
  /**
   * How the emitted types treat an enum in an answer. Ours stay open, so that a value more breaks
   * nobody; the oracle judges as a closed type would.
   */
  readonly responseEnums: "open" | "closed";
  /** The day against which sunsets are held, or null to leave them out of the judgement. */
  readonly today: string | null;
}

/** What a classifier found, before it is given its place, level and fingerprint. */
export interface Finding {
  readonly id: CheckId;
  readonly message: string;
  /** Where this finding is milder or graver than its check is by default. */
  readonly axes?: Partial<Axes>;
  readonly migration?: Migration;
  readonly parameter?: string;
  /** Findings with one key are reported once per provider. */
  readonly once?: string;
}

export interface Classifier<S extends Site["kind"] = Site["kind"]> {
  readonly id: CheckId;
  readonly on: S;
  check(visit: Visit<S>): Iterable<Finding>;
}

/** Keeps each classifier's own kind of site through the list. */
export function classifier<S extends Site["kind"]>(definition: Classifier<S>): Classifier<S> {
  return definition;
}
