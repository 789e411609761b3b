// 61. A state more that a job may be in. Our runtime takes an unknown one for "not finished yet"
// and polls until its deadline; a closed type, or a loop of one's own, may never end.

import { enumChange } from "../enum-change.ts";
import { isJobStatus } from "../job-status.ts";
import { namedValuesOf } from "../kinds.ts";
import { handleValue } from "../migration.ts";
import { isAnswer } from "../places.ts";
import { classifier } from "../site.ts";
import { shown } from "../wording.ts";

export const jobStatusAdded = classifier<"value">({
  id: "job-status-added",
  on: "value",
  *check({ old, new: next, place, options }) {
    if (!isAnswer(place)) return;
    const change = enumChange({ old, new: next });
    if (change?.kind !== "values" || !isJobStatus(place, namedValuesOf(old) ?? [])) return;
    const axes =
      options.responseEnums === "open" ? ({ wire: "minor", source: "minor" } as const) : {};
    for (const value of change.added) {
      yield {
        id: "job-status-added",
        message: `jobs may now be ${shown(value)}`,
        axes,
        once: `job-status-added ${JSON.stringify(value)}`,
        migration: handleValue(place, value),
      };
    }
    for (const value of change.removed) {
      yield {
        id: "job-status-removed",
        message: `jobs are no longer ${shown(value)}`,
        once: `job-status-removed ${JSON.stringify(value)}`,
      };
    }
  },
});
