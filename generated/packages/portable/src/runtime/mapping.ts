// Copied from templates/portable/runtime/mapping.ts. Do not edit.

// From shared parameters to those of one provider, by the emitted table.

import type { PortableModelDescriptor } from "./clients.js";
import { PortableError } from "./errors.js";

type Scalar = string | number | boolean;

/** One model at several providers. Emitted, one per module. */
export interface Mapping {
  readonly id: string;
  readonly kind: OutputKind;
  readonly members: readonly Member[];
}

export type OutputKind = "image" | "video" | "audio" | "music" | "text" | "other";

/** One side: where it wants each parameter, and where its output holds addresses. */
export interface Member {
  readonly provider: string;
  /** The model's descriptor, from the provider's package. */
  readonly load: () => Promise<PortableModelDescriptor>;
  /** By shared name. */
  readonly paths: Readonly<Record<string, readonly string[]>>;
  /** Shared value and this side's spelling of it, by shared name. */
  readonly values?: Readonly<Record<string, readonly (readonly [shared: Scalar, own: Scalar])[]>>;
  /** What every call sends. */
  readonly always?: readonly { readonly path: readonly string[]; readonly value: Scalar }[];
  readonly outputs: readonly (readonly string[])[];
  /** Statuses beyond plain refusals at which the provider publishes that nothing is billed. */
  readonly notBilled: readonly number[];
}

type Tree = Readonly<Record<string, unknown>>;

/**
 * The parameters as this provider wants them.
 *
 * @throws PortableError for a parameter or value that is not shared: left out in silence, it would
 * be paid for and not be had.
 */
export function placeParameters({ id, members }: Mapping, member: Member, params: object): Tree {
  const { provider, paths, values = {}, always = [] } = member;
  let placed: Tree = {};
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined) continue;
    const path = own(paths, name);
    if (!path) {
      const others = members.map((other) => other.provider).join(" and ");
      throw new PortableError("invalid-request", `${id} has no "${name}" that ${others} share`);
    }
    const spelling = own(values, name);
    const word = spelling?.find(([shared]) => shared === value);
    if (spelling && !word) {
      const known = spelling.map(([shared]) => JSON.stringify(shared)).join(", ");
      throw new PortableError(
        "invalid-request",
        `${id}: ${provider} has no word for this "${name}"; shared are ${known}`,
      );
    }
    placed = put(placed, path, word ? word[1] : value);
  }
  for (const { path, value } of always) placed = put(placed, path, value);
  return placed;
}

function put(tree: Tree, [key = "", ...rest]: readonly string[], value: unknown): Tree {
  const inner = own(tree, key);
  // A computed key makes an own property, whatever it is called.
  return { ...tree, [key]: rest.length === 0 ? value : put((inner ?? {}) as Tree, rest, value) };
}

/** The addresses in an output, in the provider's order. */
export function addressesIn({ outputs }: Member, output: unknown): string[] {
  return outputs.flatMap((path) => {
    const found = path.reduce<unknown>(
      (value, key) => (isTree(value) ? own(value, key) : undefined),
      output,
    );
    return [found].flat().filter((address): address is string => typeof address === "string");
  });
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null;
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
