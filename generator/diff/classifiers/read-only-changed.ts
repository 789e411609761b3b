// 69. A property leaves the request, or the answer, without leaving the schema.

import { readInstead, sendInstead } from "../migration.ts";
import { sampleCode } from "../sample.ts";
import { schemasIn } from "../schemas-in.ts";
import { classifier } from "../site.ts";

export const readOnlyChanged = classifier<"property">({
  id: "read-only-changed",
  on: "property",
  *check({ old, new: next, flags, place }) {
    if (!old || !next) return;
    const request = place.direction === "request";
    const flag = request ? "readOnly" : "writeOnly";
    const [was, is] = [flags.old[flag], flags.new[flag]];
    if (was === is) return;
    const id = request ? "read-only-changed" : "write-only-changed";
    if (is) {
      yield {
        id,
        message: request
          ? `${place.name} is now only read: requests no longer have it`
          : `${place.name} is now only written: answers no longer have it`,
        migration: request
          ? sendInstead(place, sampleCode(old.schema, schemasIn(place, "old")), null)
          : readInstead(
              place,
              (value) => `use(${value});`,
              () => `// ${place.name} is no longer sent`,
            ),
      };
    } else {
      const needed = request && next.required;
      yield {
        id,
        message: request
          ? `${place.name} may now be sent too${needed ? ", and has to be" : ""}`
          : `${place.name} is now read too`,
        ...(needed ? {} : { axes: { wire: "minor", source: "minor" } as const }),
      };
    }
  },
});
