// 4. A model is marked to go, or the mark is taken back.

import { classifier } from "../site.ts";

export const modelDeprecated = classifier<"model">({
  id: "model-deprecated",
  on: "model",
  *check({ old, new: next, place }) {
    if (!old || !next || old.deprecated === next.deprecated) return;
    const sunset = place.owner.operation?.new?.sunset;
    if (next.deprecated) {
      const until = sunset ? ` and goes on ${sunset}` : "";
      yield { id: "model-deprecated", message: `the model is deprecated${until}` };
    } else yield { id: "model-undeprecated", message: "the model is no longer deprecated" };
  },
});
