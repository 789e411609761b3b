// 55. A property that answers no longer have.

import { readInstead } from "../migration.ts";
import { classifier } from "../site.ts";

export const responsePropertyRemoved = classifier<"property">({
  id: "response-property-removed",
  on: "property",
  *check({ old, new: next, flags, place }) {
    if (place.direction !== "response" || next || flags.old.writeOnly) return;
    yield {
      id: "response-property-removed",
      message: `${place.name} is gone`,
      // Who reads what may be missing is prepared for it; only the types break.
      axes: old.required ? {} : { wire: "minor", behaviour: true },
      migration: readInstead(
        place,
        (value) => `use(${value});`,
        () => `// ${place.name} is no longer sent`,
      ),
    };
  },
});
