// 33. A property more, for those who want it.

import { classifier } from "../site.ts";

export const propertyAddedOptional = classifier<"property">({
  id: "property-added-optional",
  on: "property",
  *check({ old, new: next, flags, place }) {
    if (place.direction !== "request" || old || next.required || flags.new.readOnly) return;
    yield { id: "property-added-optional", message: `${place.name} is new` };
  },
});
