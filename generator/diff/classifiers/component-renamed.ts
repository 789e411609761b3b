// 70. A schema went and came back by another name, with equal content: its type is renamed.

import type { Place } from "../site.ts";
import { classifier } from "../site.ts";

export const componentRenamed = classifier<"component">({
  id: "component-renamed",
  on: "component",
  *check({ old, new: next, place }) {
    yield {
      id: "component-renamed",
      message: `schema ${old} is now called ${next}`,
      parameter: next,
      migration: {
        before: `import type { ${typeOf(place, "old", old)} } from "${place.owner.provider.old.packageName}";`,
        after: `import type { ${typeOf(place, "new", next)} } from "${place.owner.provider.new.packageName}";`,
      },
    };
  },
});

function typeOf({ owner }: Place, side: "old" | "new", name: string): string {
  return owner.provider[side].schemas.find((schema) => schema.name === name)?.typeName ?? name;
}
