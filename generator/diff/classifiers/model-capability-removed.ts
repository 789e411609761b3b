// 5. What a model is said to be able to do.

import { classifier } from "../site.ts";
import { shown } from "../wording.ts";

export const modelCapabilityRemoved = classifier<"model">({
  id: "model-capability-removed",
  on: "model",
  *check({ old, new: next }) {
    if (!old || !next) return;
    for (const feature of old.features) {
      if (next.features.includes(feature)) continue;
      yield {
        id: "model-capability-removed",
        message: `the model no longer does ${shown(feature)}`,
      };
    }
    for (const feature of next.features) {
      if (old.features.includes(feature)) continue;
      yield { id: "model-capability-added", message: `the model now does ${shown(feature)}` };
    }
  },
});
