// 25. Whether a parameter may be left out.

import { sendInstead } from "../migration.ts";
import { sampleCode } from "../sample.ts";
import { schemasIn } from "../schemas-in.ts";
import { classifier } from "../site.ts";
import { shown } from "../wording.ts";

export const parameterBecameRequired = classifier<"parameter">({
  id: "parameter-became-required",
  on: "parameter",
  *check({ old, new: next, place }) {
    if (!old || !next || old.required === next.required) return;
    const named = `${next.in} parameter ${shown(next.wireName)}`;
    if (next.required) {
      yield {
        id: "parameter-became-required",
        message: `${named} is now required`,
        migration: sendInstead(place, null, sampleCode(next.schema, schemasIn(place, "new"))),
      };
    } else yield { id: "parameter-became-optional", message: `${named} may now be left out` };
  },
});
