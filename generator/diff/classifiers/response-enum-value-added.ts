// 60. A value more in answers. Types that stay open take it in; closed ones break.

import { enumChange } from "../enum-change.ts";
import { isJobStatus } from "../job-status.ts";
import { namedValuesOf } from "../kinds.ts";
import { handleValue } from "../migration.ts";
import { isAnswer } from "../places.ts";
import { classifier } from "../site.ts";
import { shown, shownValues } from "../wording.ts";

export const responseEnumValueAdded = classifier<"value">({
  id: "response-enum-value-added",
  on: "value",
  *check({ old, new: next, place, options }) {
    if (!isAnswer(place)) return;
    const change = enumChange({ old, new: next });
    const known = namedValuesOf(old) ?? [];
    if (change === null || change.kind === "closed") return;
    if (change.kind === "values" && isJobStatus(place, known)) return;
    const open = options.responseEnums === "open" && known.length > 1;
    const axes =
      open || (change.kind === "values" && change.open)
        ? ({ wire: "minor", source: "minor" } as const)
        : {};
    const added =
      change.kind === "values" ? change.added : change.kind === "const" ? [change.new] : [];
    for (const value of added) {
      yield {
        id: "response-enum-value-added",
        message: `${place.name} may now be ${shown(value)}`,
        axes,
        migration: handleValue(place, value),
      };
    }
    if (change.kind === "lifted") {
      yield {
        id: "response-enum-value-added",
        message: `${place.name} was one of ${shownValues(change.values)} and may now be others`,
        axes,
      };
    }
  },
});
