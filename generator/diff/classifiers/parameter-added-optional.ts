// 23. A parameter more, for those who want it.

import { classifier } from "../site.ts";
import { shown } from "../wording.ts";

export const parameterAddedOptional = classifier<"parameter">({
  id: "parameter-added-optional",
  on: "parameter",
  *check({ old, new: next }) {
    if (old || next.required) return;
    yield {
      id: "parameter-added-optional",
      message: `${next.in} parameter ${shown(next.wireName)} is new`,
    };
  },
});
