// A model's parameters as one object schema, as they stand on the wire: so that the same walk
// compares them, with everything that the provider's facts know beyond the document.

import type { Model, ModelParameter } from "../catalog/catalog.ts";
import type { ObjectSchema, Property, Schema } from "../catalog/schema.ts";

export function schemaOfModel(model: Model): ObjectSchema {
  return objectAt(model, [], model.parameters);
}

function objectAt(
  model: Model,
  path: readonly string[],
  parameters: readonly ModelParameter[],
): ObjectSchema {
  const names = [...new Set(parameters.map((parameter) => parameter.path[path.length] ?? ""))];
  const properties = names.map((name): Property => {
    const inside = parameters.filter((parameter) => parameter.path[path.length] === name);
    const own = inside.find((parameter) => parameter.path.length === path.length + 1);
    if (own) return propertyOf(name, own);
    const group = groupAt(model, [...path, name]);
    const object = objectAt(model, [...path, name], inside);
    const required = group?.required ?? inside.some((parameter) => parameter.required);
    return { name, required, schema: { ...object, ...describedBy(group?.description) } };
  });
  const open = path.length === 0 ? model.openParameters : (groupAt(model, path)?.open ?? false);
  return {
    kind: "object",
    nullable: false,
    properties,
    additional: open ? { kind: "any", nullable: false } : null,
    additionalStated: true,
  };
}

function propertyOf(name: string, parameter: ModelParameter): Property {
  const { required, description, deprecated } = parameter;
  const schema: Schema = {
    ...parameter.schema,
    ...describedBy(description),
    ...(parameter.default === undefined ? {} : { default: parameter.default }),
    ...(deprecated ? { deprecated } : {}),
  };
  return { name, required, schema };
}

function describedBy(description: string | null | undefined): { description?: string } {
  return description ? { description } : {};
}

function groupAt(model: Model, path: readonly string[]) {
  return model.groups.find((group) => group.path.join("\u0000") === path.join("\u0000"));
}
