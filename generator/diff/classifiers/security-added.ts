// 18. What was open to all now takes a key.

import { callCode } from "../migration.ts";
import { needsKey, securityText } from "../security.ts";
import { classifier } from "../site.ts";

export const securityAdded = classifier<"operation">({
  id: "security-added",
  on: "operation",
  *check({ old, new: next, place }) {
    if (!old || !next || needsKey(old) || !needsKey(next)) return;
    yield {
      id: "security-added",
      message: `the operation now needs ${securityText(next.security)}`,
      migration: {
        before: `const client = new ${place.owner.provider.old.identifier}();\n${callCode(place, "old", "params")}`,
        after: `const client = new ${place.owner.provider.new.identifier}({ apiKey });\n${callCode(place, "new", "params")}`,
      },
    };
  },
});
