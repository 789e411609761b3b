// 35. Whether a property may be left out of a request.

import { sendInstead } from "../migration.ts";
import { sampleCode } from "../sample.ts";
import { schemasIn } from "../schemas-in.ts";
import { classifier } from "../site.ts";

export const propertyBecameRequired = classifier<"property">({
  id: "property-became-required",
  on: "property",
  *check({ old, new: next, flags, place }) {
    if (place.direction !== "request" || !old || !next || flags.old.readOnly || flags.new.readOnly)
      return;
    if (old.required === next.required) return;
    if (next.required) {
      yield {
        id: "property-became-required",
        message: `${place.name} is now required`,
        migration: sendInstead(place, null, sampleCode(next.schema, schemasIn(place, "new"))),
      };
    } else yield { id: "property-became-optional", message: `${place.name} may now be left out` };
  },
});
