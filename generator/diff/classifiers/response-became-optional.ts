// 57. Whether an answer always has a property.

import { readInstead } from "../migration.ts";
import { classifier } from "../site.ts";

export const responseBecameOptional = classifier<"property">({
  id: "response-became-optional",
  on: "property",
  *check({ old, new: next, flags, place }) {
    if (
      place.direction !== "response" ||
      !old ||
      !next ||
      flags.old.writeOnly ||
      flags.new.writeOnly
    )
      return;
    if (old.required === next.required) return;
    if (next.required)
      yield { id: "response-became-required", message: `${place.name} is now always there` };
    else {
      yield {
        id: "response-became-optional",
        message: `${place.name} may now be missing`,
        migration: readInstead(
          place,
          (value) => `use(${value});`,
          (value) => `if (${value} !== undefined) use(${value});`,
        ),
      };
    }
  },
});
