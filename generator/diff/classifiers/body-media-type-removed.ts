// 31. The formats that a request body may have.

import { classifier } from "../site.ts";

export const bodyMediaTypeRemoved = classifier<"media">({
  id: "body-media-type-removed",
  on: "media",
  *check({ old, new: next, place }) {
    if (place.direction !== "request") return;
    for (const type of old) {
      if (next.includes(type)) continue;
      yield { id: "body-media-type-removed", message: `the body may no longer be ${type}` };
    }
    for (const type of next) {
      if (old.includes(type)) continue;
      yield { id: "body-media-type-added", message: `the body may now be ${type}` };
    }
  },
});
