// 19. One of several ways to prove who one is.

import { alternatives, needsKey } from "../security.ts";
import { classifier } from "../site.ts";

export const securityAlternativeRemoved = classifier<"operation">({
  id: "security-alternative-removed",
  on: "operation",
  *check({ old, new: next }) {
    if (!old || !next || !needsKey(old) || !needsKey(next)) return;
    const [before, after] = [alternatives(old), alternatives(next)];
    for (const [key, text] of before) {
      if (after.has(key)) continue;
      yield { id: "security-alternative-removed", message: `${text} is no longer accepted` };
    }
    for (const [key, text] of after) {
      if (before.has(key)) continue;
      yield { id: "security-alternative-added", message: `${text} is accepted too` };
    }
  },
});
