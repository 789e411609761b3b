// 54. The format of an answer.

import { classifier } from "../site.ts";

export const responseMediaTypeChanged = classifier<"media">({
  id: "response-media-type-changed",
  on: "media",
  *check({ old, new: next, place }) {
    if (place.direction !== "response") return;
    const removed = old.filter((type) => !next.includes(type));
    const added = next.filter((type) => !old.includes(type));
    if (removed.length > 0 && added.length > 0) {
      yield {
        id: "response-media-type-changed",
        message: `${place.name} was ${removed.join(" or ")} and is now ${added.join(" or ")}`,
      };
      return;
    }
    for (const type of removed) {
      yield { id: "response-media-type-removed", message: `${place.name} is no longer ${type}` };
    }
    for (const type of added) {
      yield { id: "response-media-type-added", message: `${place.name} may now be ${type}` };
    }
  },
});
