// 64. Where answers held anything, they now hold something; or the other way about.

import { saysAnything, shownKinds } from "../kinds.ts";
import { readInstead } from "../migration.ts";
import { isAnswer } from "../places.ts";
import { classifier } from "../site.ts";

export const responseUntypedBecameTyped = classifier<"value">({
  id: "response-untyped-became-typed",
  on: "value",
  *check({ old, new: next, place }) {
    if (!isAnswer(place) || saysAnything(old) === saysAnything(next)) return;
    const migration = readInstead(
      place,
      (value) => `use(${value}); // ${shownKinds(old)}`,
      (value) => `use(${value}); // ${shownKinds(next)}`,
    );
    yield saysAnything(old)
      ? {
          id: "response-untyped-became-typed",
          message: `${place.name} could be anything and is now ${shownKinds(next)}`,
          // What was unknown could not be used without a check, and every check still holds.
          axes: { source: "minor", behaviour: true },
          migration,
        }
      : {
          id: "response-typed-became-untyped",
          message: `${place.name} was ${shownKinds(old)} and may now be anything`,
          migration,
        };
  },
});
