// A note for every breaking change that has no better one of its own: the call, or the reading of
// the answer, before and after.

import type { Migration } from "./change.ts";
import { callWith, readInstead } from "./migration.ts";
import type { Finding, Place } from "./site.ts";

export function fallbackMigration({ message }: Finding, place: Place): Migration {
  const note = `// ${message.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ")}\n`;
  if (place.carrier === "none" && !place.owner.operation && !place.owner.model) {
    return { before: "// no call of its own", after: note.trimEnd() };
  }
  if (place.direction === "response") {
    const read = (value: string) => `use(${value});`;
    return readInstead(place, read, (value) => `${note}use(${value});`);
  }
  return { before: callWith(place, "old", null), after: note + callWith(place, "new", null) };
}
