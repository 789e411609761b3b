// 62. A value that answers no longer have: a dead branch in programs.

import { enumChange } from "../enum-change.ts";
import { isJobStatus } from "../job-status.ts";
import { namedValuesOf } from "../kinds.ts";
import { isAnswer } from "../places.ts";
import { classifier } from "../site.ts";
import { shown, shownValues } from "../wording.ts";

export const responseEnumValueRemoved = classifier<"value">({
  id: "response-enum-value-removed",
  on: "value",
  *check({ old, new: next, place }) {
    if (!isAnswer(place)) return;
    const change = enumChange({ old, new: next });
    if (change === null || change.kind === "lifted") return;
    if (change.kind === "values" && isJobStatus(place, namedValuesOf(old) ?? [])) return;
    if (change.kind === "closed") {
      yield {
        id: "response-enum-value-removed",
        message: `${place.name} might be any value and is now one of ${shownValues(change.values)}`,
      };
      return;
    }
    const removed = change.kind === "values" ? change.removed : [change.old];
    for (const value of removed) {
      yield {
        id: "response-enum-value-removed",
        message: `${place.name} is no longer ${shown(value)}`,
      };
    }
  },
});
