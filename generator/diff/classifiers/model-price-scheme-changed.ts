// 7. The bill is reckoned by another rule.

import { priceChanges } from "../price-change.ts";
import { classifier } from "../site.ts";

export const modelPriceSchemeChanged = classifier<"model">({
  id: "model-price-scheme-changed",
  on: "model",
  *check({ old, new: next }) {
    if (!old || !next) return;
    for (const change of priceChanges({ old: old.price, new: next.price })) {
      if (change.kind !== "scheme") continue;
      yield {
        id: "model-price-scheme-changed",
        message: `it had ${change.old} and now has ${change.new}`,
      };
    }
  },
});
