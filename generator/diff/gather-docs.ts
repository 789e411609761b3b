// A provider that rewords its pages rewords many. One change per model, operation or schema says
// so; the level is that of a patch in any case.

import type { Recorded } from "./collect.ts";
import { listed } from "./wording.ts";

export function gatherDocs(items: readonly Recorded[]): Recorded[] {
  const groups = new Map<string, Recorded[]>();
  const rest: Recorded[] = [];
  for (const item of items) {
    if (item.finding.id !== "docs-changed") rest.push(item);
    else {
      const key = groupOf(item);
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return [...rest, ...[...groups.values()].map(joined)];
}

function groupOf({ place, node }: Recorded): string {
  const { model, operation } = place.owner;
  if (model) return `model ${(model.new ?? model.old).id}`;
  return node || (operation ? `operation ${(operation.new ?? operation.old).id}` : "provider");
}

function joined(group: readonly Recorded[]): Recorded {
  const first = group[0]!;
  if (group.length === 1) return first;
  const about = [
    ...new Set(group.map(({ place, finding }) => subjectOf(place.name, finding.message))),
  ];
  const message = `texts reworded: ${listed(about.sort())}`;
  const { owner } = first.place;
  const name = owner.model ? "the model" : "the texts";
  return { ...first, finding: { ...first.finding, message }, place: { ...first.place, name } };
}

function subjectOf(name: string, message: string): string {
  return name.startsWith("the ") ? message.split(" ")[0]! : name;
}
