// 74. The media types that a member of a form may have.

import { classifier } from "../site.ts";

export const bodyPartTypeRemoved = classifier<"part">({
  id: "body-part-type-removed",
  on: "part",
  *check({ old, new: next, place }) {
    if (old.types === null || next.types === null) return;
    for (const type of beyond(old.types, next.types))
      yield {
        id: "body-part-type-removed",
        message: `${place.name} may no longer be ${shownType(type)}, only ${next.types.join(" or ")}`,
      };
    for (const type of beyond(next.types, old.types))
      yield { id: "body-part-type-added", message: `${place.name} may now be ${shownType(type)}` };
  },
});

/** Those that none of the others takes in: `image/png` is one of `image/*`. */
function beyond(types: readonly string[], others: readonly string[]): readonly string[] {
  return types.filter((type) => !others.some((other) => takesIn(other, type)));
}

function takesIn(range: string, type: string): boolean {
  return (
    range === type ||
    range === "*/*" ||
    (range.endsWith("/*") && type.startsWith(range.slice(0, -1)))
  );
}

function shownType(type: string): string {
  return type === "*/*" ? "anything" : type;
}
