// 47. The forms that a request may have, told apart by their fixed values.

import { sendInstead } from "../migration.ts";
import { branchName } from "../pair-branches.ts";
import { isInput } from "../places.ts";
import { sampleCode } from "../sample.ts";
import { sampleShape, schemasIn } from "../schemas-in.ts";
import { classifier } from "../site.ts";

export const unionBranchRemoved = classifier<"branches">({
  id: "union-branch-removed",
  on: "branches",
  *check({ old, new: next, removed, added, place }) {
    if (!isInput(place)) return;
    for (const branch of removed) {
      const name = branchName(branch, old.discriminator, schemasIn(place, "old"));
      yield {
        id: "union-branch-removed",
        message: `${place.name} no longer takes the form ${name}`,
        migration: sendInstead(
          place,
          sampleCode(branch.schema, schemasIn(place, "old")),
          sampleShape(next, place, "new"),
        ),
      };
    }
    for (const branch of added) {
      const name = branchName(branch, next.discriminator, schemasIn(place, "new"));
      yield { id: "union-branch-added", message: `${place.name} now takes the form ${name}` };
    }
  },
});
