// 3. The same parameters under another id.

import { callCode, importModel } from "../migration.ts";
import { classifier } from "../site.ts";
import { shown } from "../wording.ts";

export const modelRenamed = classifier<"model">({
  id: "model-renamed",
  on: "model",
  *check({ old, new: next, place }) {
    if (!old || !next || old.id === next.id) return;
    const { provider } = place.owner;
    yield {
      id: "model-renamed",
      message: `the model was called ${shown(old.id)} and is now ${shown(next.id)}`,
      migration: {
        before: `${importModel(old, provider.old.packageName)}\n\n${callCode(place, "old", "params")}`,
        after: `${importModel(next, provider.new.packageName)}\n\n${callCode(place, "new", "params")}`,
      },
    };
  },
});
