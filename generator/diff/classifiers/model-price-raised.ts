// 6. The same call costs more, or less.

import { priceChanges } from "../price-change.ts";
import { classifier } from "../site.ts";

export const modelPriceRaised = classifier<"model">({
  id: "model-price-raised",
  on: "model",
  *check({ old, new: next }) {
    if (!old || !next) return;
    for (const change of priceChanges({ old: old.price, new: next.price })) {
      if (change.kind === "scheme") continue;
      yield {
        id: change.kind === "raised" ? "model-price-raised" : "model-price-lowered",
        message: `the price ${change.kind === "raised" ? "rose" : "fell"} ${change.what}`,
      };
    }
  },
});
