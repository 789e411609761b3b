// 68. A delivery that receivers wait for.

import { classifier } from "../site.ts";
import { quoted, shown } from "../wording.ts";

export const webhookRemoved = classifier<"webhook">({
  id: "webhook-removed",
  on: "webhook",
  *check({ old, new: next }) {
    if (!next) {
      yield {
        id: "webhook-removed",
        message: `webhook ${shown(old.name)} is gone`,
        migration: {
          before: `case ${quoted(old.name)}: // delivered`,
          after: "// never delivered: poll the job instead",
        },
      };
    }
    if (!old) yield { id: "webhook-added", message: `new webhook ${shown(next.name)}` };
  },
});
