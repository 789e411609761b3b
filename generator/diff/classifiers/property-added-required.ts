// 32. A property more, without which no request works; a default does not help old types.

import { sendInstead } from "../migration.ts";
import { sampleCode } from "../sample.ts";
import { schemasIn } from "../schemas-in.ts";
import { classifier } from "../site.ts";

export const propertyAddedRequired = classifier<"property">({
  id: "property-added-required",
  on: "property",
  *check({ old, new: next, flags, place }) {
    if (place.direction !== "request" || old || !next.required || flags.new.readOnly) return;
    yield {
      id: "property-added-required",
      message: `${place.name} is new and required`,
      migration: sendInstead(place, null, sampleCode(next.schema, schemasIn(place, "new"))),
    };
  },
});
