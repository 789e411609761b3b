// 63. The forms that an answer may have.

import { readInstead } from "../migration.ts";
import { branchName } from "../pair-branches.ts";
import { isAnswer } from "../places.ts";
import { schemasIn } from "../schemas-in.ts";
import { classifier } from "../site.ts";

export const responseUnionBranchAdded = classifier<"branches">({
  id: "response-union-branch-added",
  on: "branches",
  *check({ old, new: next, removed, added, place }) {
    if (!isAnswer(place)) return;
    for (const branch of added) {
      const name = branchName(branch, next.discriminator, schemasIn(place, "new"));
      yield {
        id: "response-union-branch-added",
        message: `${place.name} may now have the form ${name}`,
        migration: readInstead(
          place,
          (value) => `use(${value});`,
          (value) => `use(${value}); // one form more: ${name.replaceAll(/[^ -~]/g, "?")}`,
        ),
      };
    }
    for (const branch of removed) {
      const name = branchName(branch, old.discriminator, schemasIn(place, "old"));
      yield {
        id: "response-union-branch-removed",
        message: `${place.name} no longer has the form ${name}`,
      };
    }
  },
});
