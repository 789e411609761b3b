// 76. What text in an answer holds, and how it is encoded. A change of type as well (text that
// becomes bytes) is told by that.

import { contentOf } from "../../catalog/bytes.ts";
import type { StringSchema } from "../../catalog/schema.ts";
import type { Axes } from "../change.ts";
import { relate } from "../kinds.ts";
import { readInstead } from "../migration.ts";
import { isAnswer } from "../places.ts";
import type { Shape } from "../shape.ts";
import { classifier, type Place } from "../site.ts";

export const responseContentChanged = classifier<"value">({
  id: "response-content-changed",
  on: "value",
  *check({ old, new: next, place }) {
    if (!isAnswer(place) || relate(old, next) !== "same") return;
    const [before, after] = [textOf(old), textOf(next)];
    if (!before || !after) return;
    const [was, is] = [describeContent(before), describeContent(after)];
    if (was === is) return;
    const id =
      was === null
        ? "response-content-stated"
        : is === null
          ? "response-content-lifted"
          : "response-content-changed";
    yield {
      id,
      message: `${place.name} held ${was ?? "any text"} and now holds ${is ?? "any text"}`,
      axes: axesOf(place, before, after),
      migration: readInstead(
        place,
        (value) => `use(${value}); // ${was ?? "any text"}`,
        (value) => `use(${value}); // ${is ?? "any text"}`,
      ),
    };
  },
});

function textOf({ branches }: Shape): StringSchema | null {
  const schema = branches.length === 1 ? branches[0]?.schema : undefined;
  return schema?.kind === "string" ? schema : null;
}

/** `text as base64`, `application/json`; null where nothing is said. */
function describeContent(schema: StringSchema): string | null {
  const { type, encoding } = contentOf(schema);
  const held = type ?? (schema.contentSchema ? "application/json" : null);
  if (encoding === null) return held;
  return `${held ?? "text"} as ${encoding}`;
}

/** In events, text with a schema of its own is decoded, and typed as what it holds. */
function axesOf({ carrier }: Place, old: StringSchema, next: StringSchema): Partial<Axes> {
  const retyped = (old.contentSchema === undefined) !== (next.contentSchema === undefined);
  return carrier === "event" && retyped ? { source: "major" } : {};
}
