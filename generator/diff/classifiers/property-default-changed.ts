// 46. What the API takes when a property is left out; part of the bill where it sets the price.

import { jsonEquals } from "../../ground/json.ts";
import { isInput, isParameter } from "../places.ts";
import { pricedBy } from "../price-change.ts";
import { classifier } from "../site.ts";
import { shown } from "../wording.ts";

export const propertyDefaultChanged = classifier<"value">({
  id: "property-default-changed",
  on: "value",
  *check({ old, new: next, place }) {
    if (!isInput(place) || isParameter(place)) return;
    const [was, is] = [old.notes.default, next.notes.default];
    if (jsonEquals(was, is)) return;
    const { model } = place.owner;
    const priced = model ? pricedBy((model.new ?? model.old).price) : [];
    yield {
      id: "property-default-changed",
      message: `${place.name} defaulted to ${shown(was)} and now to ${shown(is)}`,
      axes: { cost: priced.some((name) => name === place.name || name === place.keys.at(-1)) },
    };
  },
});
