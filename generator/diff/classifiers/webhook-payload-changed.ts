// 68, for payloads. What a delivery holds; as grave as its gravest part.

import { worstAxes } from "../change.ts";
import { checks } from "../checks.ts";
import { classifier } from "../site.ts";
import { listed, quoted, shown } from "../wording.ts";

export const webhookPayloadChanged = classifier<"payload">({
  id: "webhook-payload-changed",
  on: "payload",
  *check({ old, new: next, findings }) {
    const axes = worstAxes(findings.map(({ id, axes: own }) => ({ ...checks[id].axes, ...own })));
    const parts = listed([...new Set(findings.map(({ message }) => message))], 4);
    yield {
      id: "webhook-payload-changed",
      message: `webhook ${shown(next.name)}: ${parts}`,
      axes,
      migration: {
        before: `// ${quoted(old.name)} as it was`,
        after: `// ${quoted(next.name)}: look at each use of what has changed`,
      },
    };
  },
});
