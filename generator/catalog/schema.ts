// The shape of a value. Constraint keywords keep their JSON Schema names and, as in JSON Schema,
// stand only where the document states them; everything structural is always present.

import type { Json } from "../ground/json.ts";

/** What any schema may say about itself. */
export interface SchemaBase {
  readonly nullable: boolean;
  readonly title?: string;
  readonly description?: string;
  readonly default?: Json;
  readonly examples?: readonly Json[];
  readonly deprecated?: boolean;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
}

/**
 * Text, or bytes when `format` is `binary`.
 *
 * With `open`, `enum` holds the known values and others are allowed: the list is inferred,
 * incomplete, or belongs to a response.
 */
export interface StringSchema extends SchemaBase {
  readonly kind: "string";
  readonly enum?: readonly string[];
  readonly open?: boolean;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly contentMediaType?: string;
  readonly contentEncoding?: string;
  /** What the text holds once it is decoded. Types follow it in the data of streamed events. */
  readonly contentSchema?: Schema;
}

export interface NumberSchema extends SchemaBase {
  readonly kind: "integer" | "number";
  readonly enum?: readonly number[];
  readonly open?: boolean;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
}

export interface BooleanSchema extends SchemaBase {
  readonly kind: "boolean";
  readonly enum?: readonly boolean[];
}

export interface NullSchema extends SchemaBase {
  readonly kind: "null";
}

/** One fixed value (`const`), or an enum whose values are of several types. */
export interface LiteralSchema extends SchemaBase {
  readonly kind: "literal";
  readonly values: readonly Json[];
}

export interface ArraySchema extends SchemaBase {
  readonly kind: "array";
  /** The leading items with shapes of their own (`prefixItems`); usually empty. */
  readonly prefix: readonly Schema[];
  readonly items: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
}

export interface ObjectSchema extends SchemaBase {
  readonly kind: "object";
  /** In the document's order: it is the order in which the provider explains them. */
  readonly properties: readonly Property[];
  /** What other keys may hold; null when no other key is allowed. */
  readonly additional: Schema | null;
  /** False when the document says nothing of other keys: allowed on the wire, not in types. */
  readonly additionalStated: boolean;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

export interface Property {
  /** The key on the wire, exactly as the provider spells it. */
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

export interface UnionSchema extends SchemaBase {
  readonly kind: "union";
  readonly mode: "oneOf" | "anyOf";
  readonly branches: readonly Schema[];
  /** The property that tells the branches apart, where the document names one. */
  readonly discriminator: string | null;
}

export interface IntersectionSchema extends SchemaBase {
  readonly kind: "intersection";
  readonly parts: readonly Schema[];
}

/** A named schema of the same provider. */
export interface RefSchema extends SchemaBase {
  readonly kind: "ref";
  readonly name: string;
}

/** No statement about the value: every value fits. */
export interface AnySchema extends SchemaBase {
  readonly kind: "any";
}

/** `false`, or a contradiction: no value fits. */
export interface NeverSchema extends SchemaBase {
  readonly kind: "never";
}

export type Schema =
  | StringSchema
  | NumberSchema
  | BooleanSchema
  | NullSchema
  | LiteralSchema
  | ArraySchema
  | ObjectSchema
  | UnionSchema
  | IntersectionSchema
  | RefSchema
  | AnySchema
  | NeverSchema;
