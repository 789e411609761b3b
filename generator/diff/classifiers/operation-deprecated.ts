// 4, for operations. An operation is marked to go, or the mark is taken back.

import { classifier } from "../site.ts";

export const operationDeprecated = classifier<"operation">({
  id: "operation-deprecated",
  on: "operation",
  *check({ old, new: next }) {
    if (!old || !next || old.deprecated === next.deprecated) return;
    if (next.deprecated) {
      const until = next.sunset ? ` and goes on ${next.sunset}` : "";
      yield { id: "operation-deprecated", message: `the operation is deprecated${until}` };
    } else yield { id: "operation-undeprecated", message: "the operation is no longer deprecated" };
  },
});
