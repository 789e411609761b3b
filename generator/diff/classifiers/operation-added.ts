// 11. A route more.

import { routeText } from "../routes.ts";
import { classifier } from "../site.ts";

export const operationAdded = classifier<"operation">({
  id: "operation-added",
  on: "operation",
  *check({ old, new: next }) {
    if (old) return;
    yield { id: "operation-added", message: `new operation ${routeText(next)}` };
  },
});
