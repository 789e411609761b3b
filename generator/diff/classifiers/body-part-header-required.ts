// 75. Headers that a member of a form needs. Those it may have are of no consequence: no form of
// the platform sends any.

import type { Part } from "../compare-parts.ts";
import { classifier } from "../site.ts";

export const bodyPartHeaderRequired = classifier<"part">({
  id: "body-part-header-required",
  on: "part",
  *check({ old, new: next, place }) {
    const [was, is] = [neededBy(old), neededBy(next)];
    for (const name of is)
      if (!was.includes(name))
        yield {
          id: "body-part-header-required",
          message: `${place.name} now needs the header ${name}`,
        };
    for (const name of was)
      if (!is.includes(name))
        yield {
          id: "body-part-header-lifted",
          message: `${place.name} no longer needs the header ${name}`,
        };
  },
});

/** By the rules of forms, a header called Content-Type says nothing here: `contentType` does. */
function neededBy({ headers }: Part): readonly string[] {
  const names = headers.filter(({ required }) => required).map(({ name }) => name.toLowerCase());
  return names.filter((name) => name !== "content-type");
}
