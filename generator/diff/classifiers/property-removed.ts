// 34. A property less: refused where other keys are, ignored elsewhere.

import { fitsAdditional } from "../fits-additional.ts";
import { sendInstead } from "../migration.ts";
import { sampleCode } from "../sample.ts";
import { schemasIn } from "../schemas-in.ts";
import { classifier } from "../site.ts";

export const propertyRemoved = classifier<"property">({
  id: "property-removed",
  on: "property",
  *check({ old, new: next, objects, flags, place }) {
    if (place.direction !== "request" || next || flags.old.readOnly) return;
    const { additional, additionalStated, properties } = objects.new;
    const fits =
      additional !== null &&
      fitsAdditional(
        { old: old.schema, new: additional },
        { old: schemasIn(place, "old"), new: schemasIn(place, "new") },
      );
    const ignored = additional?.kind === "any";
    yield {
      id: "property-removed",
      message: `${place.name} is gone${ignored ? "; the API may ignore it" : ""}`,
      // A type with an index signature takes it like any other key, and so does one without keys.
      axes:
        fits && (additionalStated || properties.length === 0)
          ? { wire: "none", source: "minor", behaviour: true }
          : { wire: fits ? "none" : "major" },
      migration: sendInstead(place, sampleCode(old.schema, schemasIn(place, "old")), null),
    };
  },
});
