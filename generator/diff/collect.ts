// Findings become changes here: given their level, their place, a fingerprint and, where they
// break, a migration note; told once, in an order that does not depend on the documents' order.

import type { Provider } from "../catalog/catalog.ts";
import { sha256 } from "../ground/hash.ts";
import { type Axes, type Change, type Migration, worseLevel } from "./change.ts";
import { checks } from "./checks.ts";
import { fallbackMigration } from "./fallback-migration.ts";
import { gatherDocs } from "./gather-docs.ts";
import { type Reach, schemaOfNode } from "./reach.ts";
import { decodedKey, type Finding, type Pair, type Place } from "./site.ts";

export interface Recorded {
  readonly finding: Finding;
  readonly place: Place;
  /** The shared schema it was found in, or null outside schemas. */
  readonly node: string | null;
}

export interface Collector {
  record(item: Recorded): void;
  finish(reach: Reach): Change[];
}

export function createCollector(provider: Pair<Provider>): Collector {
  const items: Recorded[] = [];
  const told = new Set<string>();
  return {
    record(item) {
      const { once } = item.finding;
      if (once !== undefined) {
        if (told.has(once)) return;
        told.add(once);
      }
      items.push(item);
    },
    finish(reach) {
      const changes = gatherDocs(items).map((item) => changeOf(item, provider.new.id, reach));
      return distinct(withoutRepeatedLimits(changes)).sort(byPlace);
    },
  };
}

function changeOf({ finding, place, node }: Recorded, provider: string, reach: Reach): Change {
  const axes = axesOf(finding, place);
  const level = worseLevel(axes.wire, axes.source);
  const { model, operation } = place.owner;
  const own = operation ? (operation.new ?? operation.old).id : null;
  const reached = node && !model ? reach.operationsAt(node) : [];
  const [first = own, ...also] = reached;
  const described = {
    id: finding.id,
    provider,
    model: model ? (model.new ?? model.old).id : null,
    operation: first,
    parameter: finding.parameter ?? (place.name.startsWith("the ") ? null : place.name),
    message: finding.message,
  };
  return {
    ...described,
    level,
    axes,
    schema: node && !model ? schemaOfNode(node) : null,
    also,
    old: place.old,
    new: place.new,
    fingerprint: fingerprintOf(described),
    migration: level === "major" ? migrationOf(finding, place) : null,
  };
}

/** What text holds is in types only where it is decoded: in the events of streams. */
function axesOf(finding: Finding, { keys, carrier }: Place): Axes {
  const axes: Axes = { ...checks[finding.id].axes, ...finding.axes };
  const untyped = keys.includes(decodedKey) && carrier !== "event";
  return untyped && axes.source === "major" ? { ...axes, source: "minor" } : axes;
}

function migrationOf(finding: Finding, place: Place): Migration {
  return finding.migration ?? fallbackMigration(finding, place);
}

/** From what the change says, not from where it stands: files may be moved and reordered. */
function fingerprintOf({
  id,
  provider,
  model,
  operation,
  parameter,
  message,
}: Pick<Change, "id" | "provider" | "model" | "operation" | "parameter" | "message">): string {
  const text = [id, provider, model ?? "", operation ?? "", parameter ?? "", message].join("\n");
  return sha256(text).slice(0, 12);
}

/** A model's parameters are seen twice, in its facts and in its schema; one telling is enough. */
function distinct(changes: readonly Change[]): Change[] {
  const seen = new Set<string>();
  return changes.filter(({ fingerprint, model, id, parameter }) => {
    const key = model === null ? fingerprint : `${model}\n${id}\n${parameter}\n${fingerprint}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A limit in the facts often repeats one in the schema. */
function withoutRepeatedLimits(changes: readonly Change[]): Change[] {
  const bounded = new Set(
    changes
      .filter(({ id, model }) => model !== null && id.startsWith("constraint-"))
      .map(({ model, parameter }) => `${model} ${parameter?.split(".").at(-1)}`),
  );
  return changes.filter(
    ({ id, model, parameter }) =>
      !id.startsWith("model-limit-") || !bounded.has(`${model} ${parameter?.split(".").at(-1)}`),
  );
}

function byPlace(a: Change, b: Change): number {
  return compareText(placeKey(a), placeKey(b));
}

function placeKey(change: Change): string {
  const rank = change.model === null ? (change.operation === null ? "0" : "2") : "1";
  return [
    change.provider,
    rank,
    change.model ?? "",
    change.operation ?? "",
    change.parameter ?? "",
    change.id,
    change.message,
  ].join("\u0000");
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
