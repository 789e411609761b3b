// 58. Whether answers may say null.

import { saysAnything } from "../kinds.ts";
import { readInstead } from "../migration.ts";
import { isAnswer } from "../places.ts";
import { classifier } from "../site.ts";

export const responseBecameNullable = classifier<"value">({
  id: "response-became-nullable",
  on: "value",
  *check({ old, new: next, place }) {
    if (
      !isAnswer(place) ||
      old.nullable === next.nullable ||
      saysAnything(old) ||
      saysAnything(next)
    )
      return;
    if (!next.nullable) {
      yield { id: "response-became-not-nullable", message: `${place.name} is no longer null` };
    } else {
      yield {
        id: "response-became-nullable",
        message: `${place.name} may now be null`,
        migration: readInstead(
          place,
          (value) => `use(${value});`,
          (value) => `if (${value} !== null) use(${value});`,
        ),
      };
    }
  },
});
