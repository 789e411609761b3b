// 14. The place in the path is the same, the name in the call another.

import { callWith } from "../migration.ts";
import { classifier } from "../site.ts";
import { shown } from "../wording.ts";

export const pathParameterRenamed = classifier<"parameter">({
  id: "path-parameter-renamed",
  on: "parameter",
  *check({ old, new: next, place }) {
    if (!old || !next || old.in !== "path" || old.wireName === next.wireName) return;
    yield {
      id: "path-parameter-renamed",
      message: `path parameter ${shown(old.wireName)} is now called ${shown(next.wireName)}`,
      axes: { source: old.propertyName === next.propertyName ? "patch" : "major" },
      migration: {
        before: callWith({ ...place, keys: [old.propertyName] }, "old", '"…"'),
        after: callWith({ ...place, keys: [next.propertyName] }, "new", '"…"'),
      },
    };
  },
});
