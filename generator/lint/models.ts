// What the rules ask of a catalog: its models one by one, and what a parameter may hold.

import type { Catalog, Model, ModelParameter, Provider } from "../catalog/catalog.ts";
import type { Schema } from "../catalog/schema.ts";
import type { Json } from "../ground/json.ts";
import type { Subject } from "./rule.ts";

/** A provider's named schemas by name. */
export type Schemas = ReadonlyMap<string, Schema>;

export interface ModelPlace {
  readonly provider: Provider;
  readonly schemas: Schemas;
  readonly model: Model;
  /** As messages name it: `acme/painter-2`. */
  readonly label: string;
}

export function modelsOf(catalog: Catalog): ModelPlace[] {
  return catalog.providers.flatMap((provider) => {
    const schemas = schemasOf(provider);
    return provider.models.map((model) => ({
      provider,
      schemas,
      model,
      label: `${provider.id}/${model.id}`,
    }));
  });
}

export function schemasOf(provider: Provider): Schemas {
  return new Map(provider.schemas.map(({ name, schema }) => [name, schema]));
}

export function aboutModel({ provider, model }: ModelPlace): Subject {
  return { provider: provider.id, model: model.id, operation: null, parameter: null };
}

export function aboutParameter(place: ModelPlace, parameter: ModelParameter): Subject {
  return { ...aboutModel(place), parameter: dottedPath(parameter) };
}

export function dottedPath({ path }: ModelParameter): string {
  return path.join(".");
}

/** By dotted path, or by the name alone. */
export function findParameter(model: Model, name: string): ModelParameter | null {
  return (
    model.parameters.find((parameter) => dottedPath(parameter) === name) ??
    model.parameters.find((parameter) => parameter.name === name) ??
    null
  );
}

/**
 * The plain shapes that a value may have: references followed, unions and intersections taken
 * apart. A reference that leads back to itself ends there.
 */
export function shapesOf(schema: Schema, schemas: Schemas): Schema[] {
  const shapes: Schema[] = [];
  const seen = new Set<string>();
  const waiting = [schema];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (next.kind === "union") waiting.push(...next.branches);
    else if (next.kind === "intersection") waiting.push(...next.parts);
    else if (next.kind !== "ref") shapes.push(next);
    else if (!seen.has(next.name)) {
      seen.add(next.name);
      const target = schemas.get(next.name);
      if (target !== undefined) waiting.push(target);
    }
  }
  return shapes;
}

/** The shapes of a value or, where it is a list, of its items: what one setting may be. */
export function settingShapes(schema: Schema, schemas: Schemas): Schema[] {
  return shapesOf(schema, schemas).flatMap((shape) =>
    shape.kind === "array" ? shapesOf(shape.items, schemas) : [shape],
  );
}

export interface KnownValues {
  readonly values: readonly Json[];
  /** False when other values are allowed, or may be. */
  readonly closed: boolean;
}

export function valuesOf(schema: Schema, schemas: Schemas): KnownValues {
  const shapes = settingShapes(schema, schemas).filter(({ kind }) => kind !== "null");
  const values = shapes.flatMap((shape): readonly Json[] => listedValues(shape) ?? []);
  const closed = shapes.every((shape) => {
    if (shape.kind === "boolean") return true;
    return listedValues(shape) !== null && !("open" in shape && shape.open === true);
  });
  return { values, closed: closed && values.length > 0 };
}

function listedValues(shape: Schema): readonly Json[] | null {
  switch (shape.kind) {
    case "literal":
      return shape.values;
    case "string":
    case "integer":
    case "number":
    case "boolean":
      return shape.enum ?? null;
    case "null":
    case "array":
    case "object":
    case "union":
    case "intersection":
    case "ref":
    case "any":
    case "never":
      return null;
  }
}
