// 56. A property more in answers.

import { classifier } from "../site.ts";

export const responsePropertyAdded = classifier<"property">({
  id: "response-property-added",
  on: "property",
  *check({ old, flags, place }) {
    if (place.direction !== "response" || old || flags.new.writeOnly) return;
    yield { id: "response-property-added", message: `${place.name} is new` };
  },
});
