// 61, for facts. A state more that the provider is known to have, whatever its schemas list.

import { classifier } from "../site.ts";
import { shown } from "../wording.ts";

export const jobStatusKnown = classifier<"provider">({
  id: "job-status-added",
  on: "provider",
  *check({ old, new: next, options }) {
    const [before, after] = [old.jobs?.statuses, next.jobs?.statuses];
    if (!before || !after) return;
    const axes =
      options.responseEnums === "open" ? ({ wire: "minor", source: "minor" } as const) : {};
    for (const { value } of after.filter(
      (status) => !before.some((was) => was.value === status.value),
    )) {
      yield {
        id: "job-status-added",
        message: `jobs may now be ${shown(value)}`,
        axes,
        once: `job-status-added ${JSON.stringify(value)}`,
      };
    }
    for (const { value } of before.filter(
      (status) => !after.some((is) => is.value === status.value),
    )) {
      yield {
        id: "job-status-removed",
        message: `jobs are no longer ${shown(value)}`,
        once: `job-status-removed ${JSON.stringify(value)}`,
      };
    }
  },
});
