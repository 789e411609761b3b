// Changes arranged for readers: by provider, then by model or operation, the gravest first.

import { byCodeUnit } from "../ground/json.ts";
import { type Change, levels } from "./change.ts";

export interface ProviderGroup {
  readonly provider: string;
  readonly subjects: readonly Subject[];
}

export interface Subject {
  readonly kind: "api" | "model" | "operation" | "schema";
  readonly id: string;
  readonly changes: readonly Change[];
}

const kinds = ["api", "model", "operation", "schema"] as const;

export function groupChanges(changes: readonly Change[]): ProviderGroup[] {
  const providers = [...new Set(changes.map(({ provider }) => provider))].sort(byCodeUnit);
  return providers.map((provider) => ({
    provider,
    subjects: subjectsOf(changes.filter((change) => change.provider === provider)),
  }));
}

function subjectsOf(changes: readonly Change[]): Subject[] {
  const subjects = new Map<string, { kind: Subject["kind"]; id: string; changes: Change[] }>();
  for (const change of changes) {
    const { kind, id } = subjectOf(change);
    const key = `${kind} ${id}`;
    const subject = subjects.get(key) ?? { kind, id, changes: [] };
    subject.changes.push(change);
    subjects.set(key, subject);
  }
  return [...subjects.values()]
    .map((subject) => ({ ...subject, changes: [...subject.changes].sort(byGravity) }))
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || byCodeUnit(a.id, b.id));
}

/** What several operations share is told once, as the schema's. */
function subjectOf({ model, operation, schema, also }: Change): Pick<Subject, "kind" | "id"> {
  if (model !== null) return { kind: "model", id: model };
  if (schema !== null && also.length > 0) return { kind: "schema", id: schema };
  return operation === null ? { kind: "api", id: "" } : { kind: "operation", id: operation };
}

function byGravity(a: Change, b: Change): number {
  return levels.indexOf(a.level) - levels.indexOf(b.level);
}

/** `2 breaking, 1 addition, 3 notes`; empty for none. */
export function countText(changes: readonly Change[]): string {
  const count = (level: Change["level"]) =>
    changes.filter((change) => change.level === level).length;
  return [
    [count("major"), "breaking", "breaking"],
    [count("minor"), "compatible", "compatible"],
    [count("patch") + count("none"), "note", "notes"],
  ]
    .filter(([number]) => number !== 0)
    .map(([number, one, many]) => `${number} ${number === 1 ? one : many}`)
    .join(", ");
}
