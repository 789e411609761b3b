// 22. A parameter more, without which no call works.

import { sendInstead } from "../migration.ts";
import { sampleCode } from "../sample.ts";
import { schemasIn } from "../schemas-in.ts";
import { classifier } from "../site.ts";
import { shown } from "../wording.ts";

export const parameterAddedRequired = classifier<"parameter">({
  id: "parameter-added-required",
  on: "parameter",
  *check({ old, new: next, place }) {
    if (old || !next.required) return;
    yield {
      id: "parameter-added-required",
      message: `${next.in} parameter ${shown(next.wireName)} is new and required`,
      migration: sendInstead(place, null, sampleCode(next.schema, schemasIn(place, "new"))),
    };
  },
});
