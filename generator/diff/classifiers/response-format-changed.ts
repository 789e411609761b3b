// 65. How text in an answer is written. A change of type as well is told by that.

import { relate } from "../kinds.ts";
import { isAnswer } from "../places.ts";
import type { Shape } from "../shape.ts";
import { classifier } from "../site.ts";

export const responseFormatChanged = classifier<"value">({
  id: "response-format-changed",
  on: "value",
  *check({ old, new: next, place }) {
    if (!isAnswer(place)) return;
    const [was, is] = [formatOf(old), formatOf(next)];
    if (was === is || relate(old, next) !== "same") return;
    yield {
      id: "response-format-changed",
      message: `${place.name} was ${was ?? "plain text"} and is now ${is ?? "plain text"}`,
    };
  },
});

function formatOf({ branches }: Shape): string | null {
  const schema = branches.length === 1 ? branches[0]?.schema : undefined;
  // Bytes have other spellings; whether something is bytes is a matter of its type.
  if (schema?.kind !== "string" || schema.format === "binary") return null;
  return schema.format ?? null;
}
