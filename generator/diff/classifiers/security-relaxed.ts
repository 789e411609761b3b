// 21. What took a key is open to all.

import { needsKey, securityText } from "../security.ts";
import { classifier } from "../site.ts";

export const securityRelaxed = classifier<"operation">({
  id: "security-relaxed",
  on: "operation",
  *check({ old, new: next }) {
    if (!old || !next || !needsKey(old) || needsKey(next)) return;
    yield {
      id: "security-relaxed",
      message: `the operation no longer needs ${securityText(old.security)}`,
    };
  },
});
