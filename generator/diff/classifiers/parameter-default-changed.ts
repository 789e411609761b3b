// 28. What the API takes when a parameter is left out.

import { jsonEquals } from "../../ground/json.ts";
import { isParameter } from "../places.ts";
import { classifier } from "../site.ts";
import { shown } from "../wording.ts";

export const parameterDefaultChanged = classifier<"value">({
  id: "parameter-default-changed",
  on: "value",
  *check({ old, new: next, place }) {
    if (!isParameter(place)) return;
    const [was, is] = [old.notes.default, next.notes.default];
    if (jsonEquals(was, is)) return;
    yield {
      id: "parameter-default-changed",
      message: `${place.name} defaulted to ${shown(was)} and now to ${shown(is)}`,
    };
  },
});
