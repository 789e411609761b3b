// 50. Another property tells the forms apart.

import { readInstead, sendInstead } from "../migration.ts";
import { branchName } from "../pair-branches.ts";
import { schemasIn } from "../schemas-in.ts";
import { classifier } from "../site.ts";
import { keyed, member, shown } from "../wording.ts";

export const discriminatorChanged = classifier<"branches">({
  id: "discriminator-changed",
  on: "branches",
  *check({ old, new: next, blurred, place }) {
    for (const pair of blurred) {
      const [before, after] = [
        branchName(pair.old, old.discriminator, schemasIn(place, "old")),
        branchName(pair.new, next.discriminator, schemasIn(place, "new")),
      ];
      yield {
        id: "discriminator-changed",
        message: `a form of ${place.name} was told apart as ${before} and is now as ${after}`,
      };
    }
    const [was, is] = [old.discriminator, next.discriminator];
    if (was === null || is === null || was === is) return;
    const message = `the forms of ${place.name} were told apart by ${shown(was)} and now by ${shown(is)}`;
    const read = (name: string) => (value: string) =>
      `switch (${value}${member(name)}) {\n  // …\n}`;
    yield {
      id: "discriminator-changed",
      message,
      migration:
        place.direction === "request"
          ? sendInstead(place, `{ ${keyed(was)}: "…" }`, `{ ${keyed(is)}: "…" }`)
          : readInstead(place, read(was), read(is)),
    };
  },
});
