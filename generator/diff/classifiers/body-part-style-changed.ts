// 73. How a member of a form is written into the body.

import { classifier } from "../site.ts";

export const bodyPartStyleChanged = classifier<"part">({
  id: "body-part-style-changed",
  on: "part",
  *check({ old, new: next, place }) {
    const bothTyped = old.types !== null && next.types !== null;
    if (bothTyped || old.written === next.written) return;
    yield {
      id: "body-part-style-changed",
      message: `${place.name} was sent ${old.written} and is now sent ${next.written}`,
    };
  },
});
