// 59. The type of what an answer holds.

import { relate, sameInTypes, saysAnything, shownKinds } from "../kinds.ts";
import { readInstead } from "../migration.ts";
import { isAnswer } from "../places.ts";
import { classifier } from "../site.ts";

export const responseTypeWidened = classifier<"value">({
  id: "response-type-widened",
  on: "value",
  *check({ old, new: next, place }) {
    if (!isAnswer(place) || saysAnything(old) || saysAnything(next)) return;
    const relation = relate(old, next);
    if (relation === "same") return;
    const id = { wider: "widened", narrower: "narrowed", other: "changed" } as const;
    yield {
      id: `response-type-${id[relation]}`,
      message: `${place.name} held ${shownKinds(old)} and now holds ${shownKinds(next)}`,
      axes: relation !== "narrower" && sameInTypes(old, next) ? { source: "none" } : {},
      migration: readInstead(
        place,
        (value) => `use(${value}); // ${shownKinds(old)}`,
        (value) => `use(${value}); // ${shownKinds(next)}`,
      ),
    };
  },
});
