// 34. A property less: refused where other keys are, ignored elsewhere.

import type { Schema } from "../../catalog/schema.ts";
import type { Level } from "../change.ts";
import { relate } from "../kinds.ts";
import { sendInstead } from "../migration.ts";
import { sampleCode } from "../sample.ts";
import { schemasIn } from "../schemas-in.ts";
import { shapeOf } from "../shape.ts";
import type { Place } from "../site.ts";
import { classifier } from "../site.ts";

export const propertyRemoved = classifier<"property">({
  id: "property-removed",
  on: "property",
  *check({ old, new: next, objects, flags, place }) {
    if (place.direction !== "request" || next || flags.old.readOnly) return;
    const { additional } = objects.new;
    const ignored = additional?.kind === "any";
    yield {
      id: "property-removed",
      message: `${place.name} is gone${ignored ? "; the API may ignore it" : ""}`,
      axes: { wire: ignored ? "none" : wireOf(old.schema, additional, place) },
      migration: sendInstead(place, sampleCode(old.schema, schemasIn(place, "old")), null),
    };
  },
});

/** Where other keys have a shape of their own, an old value may still happen to fit. */
function wireOf(old: Schema, additional: Schema | null, place: Place): Level {
  if (additional === null) return "major";
  const before = shapeOf(old, schemasIn(place, "old"));
  const after = shapeOf(additional, schemasIn(place, "new"));
  const bare = Object.keys(additional).every((key) =>
    ["kind", "nullable", "description"].includes(key),
  );
  const fits =
    ["same", "wider"].includes(relate(before, after)) && (after.nullable || !before.nullable);
  return fits && bare ? "none" : "major";
}
