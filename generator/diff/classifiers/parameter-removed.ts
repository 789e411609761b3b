// 24. A parameter less: ignored at best.

import { sendInstead } from "../migration.ts";
import { sampleCode } from "../sample.ts";
import { schemasIn } from "../schemas-in.ts";
import { classifier } from "../site.ts";
import { shown } from "../wording.ts";

export const parameterRemoved = classifier<"parameter">({
  id: "parameter-removed",
  on: "parameter",
  *check({ old, new: next, place }) {
    if (next) return;
    yield {
      id: "parameter-removed",
      message: `${old.in} parameter ${shown(old.wireName)} is gone`,
      migration: sendInstead(place, sampleCode(old.schema, schemasIn(place, "old")), null),
    };
  },
});
