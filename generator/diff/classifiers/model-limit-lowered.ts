// 8. A number that the provider promises.

import { classifier } from "../site.ts";
import { shown } from "../wording.ts";

export const modelLimitLowered = classifier<"model">({
  id: "model-limit-lowered",
  on: "model",
  *check({ old, new: next }) {
    if (!old || !next) return;
    for (const limit of next.limits) {
      const was = old.limits.find(({ name }) => name === limit.name);
      if (!was || was.value === limit.value) continue;
      const fell = limit.value < was.value;
      const unit = limit.unit === null ? "" : ` ${limit.unit}`;
      yield {
        id: fell ? "model-limit-lowered" : "model-limit-raised",
        message: `the limit ${shown(limit.name)} ${fell ? "fell" : "rose"} from ${was.value} to ${limit.value}${unit}`,
        ...(limit.parameter === null ? {} : { parameter: limit.parameter }),
      };
    }
  },
});
