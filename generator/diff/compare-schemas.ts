// Walks two schemas side by side and shows every place they have in common to the classifiers.
// Named schemas are entered once per direction, so that cycles end and the work stays linear.

import type { NamedSchema } from "../catalog/catalog.ts";
import type {
  ArraySchema,
  ObjectSchema,
  Property,
  RefSchema,
  Schema,
  StringSchema,
} from "../catalog/schema.ts";
import { childPointer } from "../ground/location.ts";
import { kindsOf, kindsOfPlain } from "./kinds.ts";
import { pairBranches } from "./pair-branches.ts";
import { type Reach, schemaNode } from "./reach.ts";
import { type Branch, type Schemas, type Shape, shapeOf } from "./shape.ts";
import { decodedKey, type Pair, type Place, type Site } from "./site.ts";

export interface Walk {
  readonly schemas: Pair<Schemas>;
  readonly pointers: Pair<ReadonlyMap<string, string>>;
  readonly reach: Reach;
  /** Component names that are compared elsewhere: the requests of models. */
  readonly skipped: ReadonlySet<string>;
  /** Whether places below a shared schema are named after it (`Job.status`) or by their path. */
  readonly naming: "schema" | "path";
  readonly visit: (site: Site, place: Place, node: string) => void;
}

export function schemasOf(named: readonly NamedSchema[]): Schemas {
  return new Map(named.map(({ name, schema }) => [name, schema]));
}

export function pointersOf(named: readonly NamedSchema[]): ReadonlyMap<string, string> {
  return new Map(named.map(({ name, source }) => [name, source.pointer]));
}

/** `node` is where the walk comes from: an operation, or the shared schema around this one. */
export function compareSchemas(
  walk: Walk,
  old: Schema,
  next: Schema,
  place: Place,
  node: string,
): void {
  if (old.kind === "ref" && next.kind === "ref") {
    if (walk.skipped.has(old.name) || walk.skipped.has(next.name)) return;
    compareUses(walk, old, next, place, node);
    const bare = { old: { ...bareRef, name: old.name }, new: { ...bareRef, name: next.name } };
    enterNamed(walk, { old: old.name, new: next.name }, place, node, (at, key) => {
      const [a, b] = [shapeOf(bare.old, walk.schemas.old), shapeOf(bare.new, walk.schemas.new)];
      compareShapes(walk, a, b, at, key);
    });
    return;
  }
  if (isSameLeaf(old, next)) return;
  const at = { ...place, ...jump(walk, "old", old, place), ...jump(walk, "new", next, place) };
  compareShapes(walk, shapeOf(old, walk.schemas.old), shapeOf(next, walk.schemas.new), at, node);
}

const leaves = new Set<Schema["kind"]>(["string", "integer", "number", "boolean", "null", "any"]);

/** Most places are leaves that say the same: no classifier has to look at them. */
function isSameLeaf(old: Schema, next: Schema): boolean {
  return (
    leaves.has(old.kind) && old.kind === next.kind && JSON.stringify(old) === JSON.stringify(next)
  );
}

const bareRef = { kind: "ref", nullable: false } as const;

/** What a place says beside its reference: null, a default, a description. It is not shared. */
function compareUses(
  walk: Walk,
  old: RefSchema,
  next: RefSchema,
  place: Place,
  node: string,
): void {
  const { name: _, ...a } = old;
  const { name: __, ...b } = next;
  if (JSON.stringify(a) === JSON.stringify(b)) return;
  const use = (schema: RefSchema, schemas: Schemas): Shape => {
    const whole = shapeOf(schema, schemas);
    return {
      ...asShape({ schema: { kind: "never", nullable: false }, name: null }),
      nullable: whole.nullable,
      notes: shapeOf({ ...schema, name: "" }, new Map()).notes,
    };
  };
  walk.visit(
    { kind: "value", old: use(old, walk.schemas.old), new: use(next, walk.schemas.new) },
    place,
    node,
  );
}

/** A reference on one side only still leads its pointer to the component. */
function jump(walk: Walk, side: "old" | "new", schema: Schema, place: Place): Partial<Place> {
  if (schema.kind !== "ref") return {};
  return { [side]: walk.pointers[side].get(schema.name) ?? place[side] };
}

function enterNamed(
  walk: Walk,
  names: Pair<string>,
  place: Place,
  node: string,
  look: (place: Place, node: string) => void,
): void {
  const key = schemaNode(`${place.direction} ${place.carrier}`, names.old, names.new);
  if (!walk.reach.enter(key, node)) return;
  const shared = walk.naming === "schema" && place.keys.length > 0;
  look(
    {
      ...place,
      name: shared ? names.new : place.name,
      old: walk.pointers.old.get(names.old) ?? place.old,
      new: walk.pointers.new.get(names.new) ?? place.new,
    },
    key,
  );
}

function compareShapes(walk: Walk, old: Shape, next: Shape, place: Place, node: string): void {
  walk.visit({ kind: "value", old, new: next }, place, node);
  // Where one side allows everything, its inside has nothing to compare.
  const [before, after] = [kindsOf(old), kindsOf(next)];
  if (before === null || after === null) return;
  const [first, other] = [old.branches[0], next.branches[0]];
  if (old.branches.length === 1 && next.branches.length === 1 && first && other) {
    compareBranches(walk, first, other, place, node);
    return;
  }
  const { pairs, removed, added, blurred } = pairBranches(old, next, walk.schemas);
  const within = (kinds: ReadonlySet<string>) => (branch: Branch) =>
    !walk.skipped.has(branch.name ?? "") &&
    kindsOfPlain(branch.schema).every((kind) => kinds.has(kind));
  const site = {
    removed: removed.filter(within(after)),
    added: added.filter(within(before)),
    // Only where exactly one form may fit does it matter that two now might.
    blurred: old.mode === "oneOf" && next.mode === "oneOf" ? blurred : [],
  };
  const found = site.removed.length + site.added.length + site.blurred.length;
  if (found > 0 || old.discriminator !== next.discriminator) {
    walk.visit({ kind: "branches", old, new: next, ...site }, place, node);
  }
  for (const pair of pairs) compareBranches(walk, pair.old, pair.new, place, node, true);
}

function compareBranches(
  walk: Walk,
  old: Branch,
  next: Branch,
  place: Place,
  node: string,
  among = false,
): void {
  if (among && old.name !== null && next.name !== null) {
    if (walk.skipped.has(old.name) || walk.skipped.has(next.name)) return;
    enterNamed(walk, { old: old.name, new: next.name }, place, node, (at, key) =>
      compareBranches(walk, { ...old, name: null }, { ...next, name: null }, at, key, true),
    );
    return;
  }
  // A branch among several has limits and values of its own; one alone was seen as the value.
  if (among) {
    walk.visit({ kind: "value", old: asShape(old), new: asShape(next) }, place, node);
  }
  const [a, b] = [old.schema, next.schema];
  if (a.kind === "object" && b.kind === "object") compareObjects(walk, a, b, place, node);
  if (a.kind === "array" && b.kind === "array") compareArrays(walk, a, b, place, node);
  if (a.kind === "string" && b.kind === "string") compareDecoded(walk, a, b, place, node);
}

function asShape(branch: Branch): Shape {
  return {
    nullable: false,
    branches: [branch],
    mode: "anyOf",
    discriminator: null,
    rest: [],
    notes: {},
  };
}

/** What text holds once it is decoded. In the events of a stream, programs get it so. */
function compareDecoded(
  walk: Walk,
  { contentSchema: old }: StringSchema,
  { contentSchema: next }: StringSchema,
  place: Place,
  node: string,
): void {
  if (!old || !next) return;
  const at = { ...below(place, decodedKey, ["contentSchema"]), name: `content of ${place.name}` };
  compareSchemas(walk, old, next, at, node);
}

function compareArrays(
  walk: Walk,
  old: ArraySchema,
  next: ArraySchema,
  place: Place,
  node: string,
): void {
  const step = (...parts: (string | number)[]) => below(place, "[]", parts);
  for (let i = 0; i < Math.max(old.prefix.length, next.prefix.length); i += 1) {
    const [a, b] = [old.prefix[i] ?? old.items, next.prefix[i] ?? next.items];
    compareSchemas(walk, a, b, step("prefixItems", i), node);
  }
  compareSchemas(walk, old.items, next.items, step("items"), node);
}

function compareObjects(
  walk: Walk,
  old: ObjectSchema,
  next: ObjectSchema,
  place: Place,
  node: string,
): void {
  walk.visit({ kind: "objects", old, new: next }, place, node);
  const objects = { old, new: next };
  const before = new Map(old.properties.map((property) => [property.name, property]));
  const after = new Map(next.properties.map((property) => [property.name, property]));
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [a, b] = [before.get(name) ?? null, after.get(name) ?? null];
    const at = below(place, name, ["properties", name], a !== null, b !== null);
    const flags = { old: flagsOf(walk, "old", a), new: flagsOf(walk, "new", b) };
    const hidden = {
      old: a === null || isHidden(flags.old, place),
      new: b === null || isHidden(flags.new, place),
    };
    if (hidden.old && hidden.new) continue;
    walk.visit({ kind: "property", objects, flags, ...sidesOf(a, b) }, at, node);
    if (a && b && !hidden.old && !hidden.new) compareSchemas(walk, a.schema, b.schema, at, node);
  }
  if (old.additional && next.additional) {
    const at = below(place, "*", ["additionalProperties"]);
    compareSchemas(walk, old.additional, next.additional, at, node);
  }
}

function sidesOf(a: Property | null, b: Property | null) {
  // One of the two has the name, or it would not be in the list.
  return { old: a, new: b } as { old: Property; new: Property };
}

function flagsOf(walk: Walk, side: "old" | "new", property: Property | null) {
  if (!property) return { readOnly: false, writeOnly: false };
  const { notes } = shapeOf(property.schema, walk.schemas[side]);
  return { readOnly: notes.readOnly === true, writeOnly: notes.writeOnly === true };
}

/** What is only read does not travel in requests, what is only written not in answers. */
function isHidden(
  { readOnly, writeOnly }: { readonly readOnly: boolean; readonly writeOnly: boolean },
  { direction }: Place,
): boolean {
  return direction === "request" ? readOnly : writeOnly;
}

export function below(
  place: Place,
  key: string,
  pointer: readonly (string | number)[],
  inOld = true,
  inNew = true,
): Place {
  const isRoot = place.name.startsWith("the ");
  const name = isRoot
    ? key === "[]"
      ? `${place.name}[]`
      : key
    : key === "[]"
      ? `${place.name}[]`
      : `${place.name}.${key}`;
  return {
    ...place,
    name,
    keys: [...place.keys, key],
    old: inOld && place.old !== null ? childPointer(place.old, ...pointer) : null,
    new: inNew && place.new !== null ? childPointer(place.new, ...pointer) : null,
  };
}
