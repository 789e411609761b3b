// 66. Limits on what answers hold. No type knows them, so no program breaks.

import { constraintsAt, limitText } from "../constraints.ts";
import { isAnswer } from "../places.ts";
import { classifier } from "../site.ts";

const toldElsewhere = new Set(["format", "content type", "content encoding"]);

export const responseConstraintWidened = classifier<"value">({
  id: "response-constraint-widened",
  on: "value",
  *check({ old, new: next, place }) {
    if (!isAnswer(place)) return;
    for (const change of constraintsAt({ old, new: next })) {
      if (toldElsewhere.has(change.what)) continue;
      const wider = change.how === "relaxed" || change.how === "dropped";
      yield {
        id: wider ? "response-constraint-widened" : "response-constraint-narrowed",
        message: `${place.name}: ${limitText(change)}`,
      };
    }
  },
});
