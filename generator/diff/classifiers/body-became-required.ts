// 30. Whether a call carries a body.

import { classifier } from "../site.ts";

export const bodyBecameRequired = classifier<"body">({
  id: "body-became-required",
  on: "body",
  *check({ old, new: next }) {
    if (!old) {
      yield next.required
        ? { id: "body-added-required", message: "the operation now needs a body" }
        : { id: "body-added-optional", message: "the operation now takes a body" };
    } else if (!next) {
      yield { id: "body-removed", message: "the operation no longer takes a body" };
    } else if (old.required !== next.required) {
      yield next.required
        ? { id: "body-became-required", message: "the body is now required" }
        : { id: "body-became-optional", message: "the body may now be left out" };
    }
  },
});
