// 2. A model more.

import { classifier } from "../site.ts";
import { listed, shown } from "../wording.ts";

export const modelAdded = classifier<"model">({
  id: "model-added",
  on: "model",
  *check({ old, new: next }) {
    if (old) return;
    const needed = next.parameters.filter(({ required }) => required).map(({ name }) => name);
    const takes = needed.length > 0 ? `; it needs ${listed(needed)}` : "";
    yield { id: "model-added", message: `new ${next.modality} model ${shown(next.name)}${takes}` };
  },
});
