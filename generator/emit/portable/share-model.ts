// One model at several providers as a model that all of them run: the parameters that all take, and
// where each side wants them. A model that could never be called at one of its sides is left out,
// with the reason.

import type {
  Catalog,
  Equivalent,
  EquivalentParameter,
  Mark,
  Model,
  ModelParameter,
  Provider,
  Scalar,
} from "../../catalog/catalog.ts";
import type { Schema } from "../../catalog/schema.ts";
import {
  camelCase,
  distinctNames,
  fileName,
  pascalCase,
  safeIdentifier,
} from "../../ground/names.ts";
import { shareSchemas } from "./share-schema.ts";

/** A model that two or more providers run, each in its own words. */
export interface SharedModel {
  readonly id: string;
  readonly name: string;
  readonly mark: Mark;
  readonly note: string | null;
  readonly identifier: string;
  readonly typeName: string;
  readonly moduleName: string;
  readonly members: readonly SharedMember[];
  readonly parameters: readonly SharedParameter[];
}

export interface SharedMember {
  readonly provider: Provider;
  readonly model: Model;
  /** What every call sends, by path. */
  readonly always: readonly { readonly path: readonly string[]; readonly value: Scalar }[];
  /** Where addresses of files stand in the output. */
  readonly outputs: readonly (readonly string[])[];
}

export interface SharedParameter {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
  /** Set where the value is the address of a file; `files` where every side takes uploads. */
  readonly media: { readonly list: boolean; readonly files: boolean } | null;
  readonly note: string | null;
  /** In the order of the members. */
  readonly sides: readonly {
    readonly parameter: ModelParameter;
    /** Shared values with their spelling at this side; empty where all are handed on as they are. */
    readonly values: readonly { readonly value: Scalar; readonly sends: Scalar }[];
  }[];
}

export interface SharedModels {
  readonly models: readonly SharedModel[];
  /** Sold by several providers, but not callable in one form. */
  readonly left: readonly { readonly id: string; readonly name: string; readonly reason: string }[];
}

type Draft = Omit<SharedModel, "identifier" | "typeName" | "moduleName">;

export function shareModels(catalog: Catalog): SharedModels {
  const drafts = catalog.equivalents.map((equivalent) => ({
    equivalent,
    outcome: draftModel(equivalent, catalog),
  }));
  const good = drafts.flatMap(({ outcome }) => (typeof outcome === "string" ? [] : [outcome]));
  const ids = good.map(({ id }) => id);
  const identifiers = distinctNames(ids.map((id) => safeIdentifier(camelCase(id, "model"))));
  const types = distinctNames(ids.map((id) => safeIdentifier(pascalCase(id, "Model"))));
  const modules = distinctNames(
    ids.map((id) => fileName(id, "model")),
    [],
    (name) => name.toLowerCase(),
  );
  return {
    models: good.map((draft, i) => ({
      ...draft,
      identifier: identifiers[i]!,
      typeName: types[i]!,
      moduleName: modules[i]!,
    })),
    left: drafts.flatMap(({ equivalent: { id, name }, outcome }) =>
      typeof outcome === "string" ? [{ id, name, reason: outcome }] : [],
    ),
  };
}

/** The model, or why there is none. */
function draftModel(equivalent: Equivalent, catalog: Catalog): Draft | string {
  const { id, name, mark, note } = equivalent;
  const members = equivalent.members.flatMap((member) => findMember(member, equivalent, catalog));
  if (new Set(members.map(({ provider }) => provider.id)).size < 2) {
    return "only one provider has it";
  }
  const parameters = equivalent.parameters.flatMap(
    (parameter) => shareParameter(parameter, members) ?? [],
  );
  if (parameters.length === 0) return "no parameter is known at every provider";
  for (const [i, member] of members.entries()) {
    const { provider, model, outputs } = member;
    if (outputs.length === 0) return `what a job of it holds at ${provider.name} is not known`;
    const missing = uncovered(model, [
      ...parameters.map(({ sides }) => sides[i]!.parameter.path),
      ...member.always.map(({ path }) => path),
    ]);
    if (missing) return `${provider.name} asks for ${missing.path.join(".")}, which is not shared`;
  }
  return { id, name, mark, note, members, parameters };
}

function findMember(
  wanted: Equivalent["members"][number],
  { parameters }: Equivalent,
  catalog: Catalog,
): SharedMember[] {
  const provider = catalog.providers.find(({ id }) => id === wanted.provider);
  const model = provider?.models.find(({ id }) => id === wanted.model);
  if (!provider || !model) return [];
  const always = parameters.flatMap((parameter) =>
    parameter.always
      .filter((side) => side.provider === provider.id)
      .flatMap(({ value }) => {
        const path = pathAt(parameter, provider);
        return path === null ? [] : [{ path, value }];
      }),
  );
  return [{ provider, model, always, outputs: addressesIn(provider, model) }];
}

function pathAt({ paths }: EquivalentParameter, { id }: Provider): readonly string[] | null {
  return paths.find(({ provider }) => provider === id)?.path ?? null;
}

/** What is asked for and neither shared nor always sent. */
function uncovered(model: Model, sent: readonly (readonly string[])[]): ModelParameter | undefined {
  const same = (a: readonly string[], b: readonly string[]) => a.join("\0") === b.join("\0");
  const inUse = (group: readonly string[]) =>
    group.length === 0 ||
    model.groups.some(({ path, required }) => required && same(path, group)) ||
    sent.some((path) => same(path.slice(0, group.length), group));
  return model.parameters.find(
    ({ required, path }) =>
      required && inUse(path.slice(0, -1)) && !sent.some((other) => same(other, path)),
  );
}

function shareParameter(
  shared: EquivalentParameter,
  members: readonly SharedMember[],
): SharedParameter | null {
  const { name, note } = shared;
  const sides = members.flatMap((member) => {
    const path = pathAt(shared, member.provider)?.join("\0");
    const parameter = member.model.parameters.find((item) => item.path.join("\0") === path);
    return parameter === undefined ? [] : [{ parameter, member }];
  });
  if (sides.length < members.length || shared.always.length > 0) return null;
  const required = sides.some(({ parameter }) => parameter.required);
  const spelled = shared.values.length > 0;
  // A value that one side has no word for is not shared.
  const values = shared.values.filter(({ sends }) =>
    sides.every(({ member }) => sends.some(({ provider }) => provider === member.provider.id)),
  );
  if (!spelled && note !== null && /^values differ/i.test(note)) return null;
  const schemas = sides.map(({ parameter, member }) => resolve(parameter.schema, member.provider));
  const schema = spelled
    ? schemaOf(values.map(({ value }) => value))
    : schemas.slice(1).reduce<Schema | null>((a, b) => a && shareSchemas(a, b), schemas[0]!);
  if (schema === null || (spelled && values.length === 0)) return null;
  const media = sides.every(({ parameter }) => parameter.media !== null);
  if (!media && sides.some(({ parameter }) => parameter.media !== null)) return null;
  const files = members.every(({ provider }) => provider.upload !== null);
  return {
    name,
    note,
    required,
    schema,
    media: media ? { list: schema.kind === "array", files } : null,
    sides: sides.map(({ parameter, member: { provider } }) => ({
      parameter,
      values: values.flatMap(({ value, sends }) => {
        const side = sends.find((item) => item.provider === provider.id);
        return side ? [{ value, sends: side.value }] : [];
      }),
    })),
  };
}

function schemaOf(values: readonly Scalar[]): Schema {
  return { kind: "literal", nullable: false, values };
}

function resolve(schema: Schema, provider: Provider): Schema {
  let found = schema;
  // A chain of names longer than there are names goes in a circle.
  for (let i = 0; found.kind === "ref" && i <= provider.schemas.length; i += 1) {
    const { name } = found;
    const target = provider.schemas.find((named) => named.name === name)?.schema;
    if (target === undefined) return { kind: "any", nullable: false };
    found = target;
  }
  return found.kind === "array" ? { ...found, items: resolve(found.items, provider) } : found;
}

/** Members of the output that hold the address of a file, or a list of such. */
function addressesIn(provider: Provider, model: Model): (readonly string[])[] {
  const named = provider.schemas.find(({ name }) => name === model.output?.schema);
  const output = named && resolve(named.schema, provider);
  if (output?.kind !== "object") return [];
  return output.properties.flatMap(({ name, schema }) => {
    const value = resolve(schema, provider);
    const item = value.kind === "array" ? value.items : value;
    return item.kind === "string" && item.format === "uri" ? [[name]] : [];
  });
}
