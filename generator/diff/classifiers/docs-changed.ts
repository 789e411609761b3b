// 71. Words and examples: readers notice, programs do not.

import type { Content } from "../../catalog/catalog.ts";
import { classifier, type Finding } from "../site.ts";

export const docsOfValue = classifier<"value">({
  id: "docs-changed",
  on: "value",
  *check({ old, new: next, place }) {
    const texts = ["description", "title", "examples", "deprecated"] as const;
    const told = place.direction === "response" ? [...texts, "default" as const] : texts;
    yield* reworded(
      place.name,
      told.filter((key) => differ(old.notes[key], next.notes[key])),
    );
  },
});

export const docsOfOperation = classifier<"operation">({
  id: "docs-changed",
  on: "operation",
  *check({ old, new: next, place }) {
    if (!old || !next) return;
    const keys = ["summary", "description"] as const;
    const changed: string[] = keys.filter((key) => old[key] !== next[key]);
    // What came or went is told elsewhere; here it is what both sides have, in other words.
    for (const answer of next.responses) {
      const was = old.responses.find(({ status }) => status === answer.status);
      if (!was) continue;
      if (was.description !== answer.description) changed.push(`${answer.status} answer`);
      if (examplesDiffer(was.content, answer.content)) changed.push("examples");
    }
    if (old.body && next.body && examplesDiffer(old.body.content, next.body.content)) {
      changed.push("examples");
    }
    yield* reworded(place.name, [...new Set(changed)]);
  },
});

export const docsOfParameter = classifier<"parameter">({
  id: "docs-changed",
  on: "parameter",
  *check({ old, new: next, place }) {
    if (!old || !next) return;
    const keys = ["description", "deprecated"] as const;
    yield* reworded(
      place.name,
      keys.filter((key) => old[key] !== next[key]),
    );
  },
});

export const docsOfBody = classifier<"body">({
  id: "docs-changed",
  on: "body",
  *check({ old, new: next, place }) {
    if (old && next && old.description !== next.description)
      yield* reworded(place.name, ["description"]);
  },
});

export const docsOfModel = classifier<"model">({
  id: "docs-changed",
  on: "model",
  *check({ old, new: next }) {
    if (!old || !next) return;
    const keys = [
      "name",
      "summary",
      "tags",
      "useCases",
      "notes",
      "rules",
      "example",
      "related",
    ] as const;
    yield* reworded(
      "the model",
      keys.filter((key) => differ(old[key], next[key])),
    );
  },
});

export const docsOfProvider = classifier<"provider">({
  id: "docs-changed",
  on: "provider",
  *check({ old, new: next }) {
    const keys = ["title", "description", "documentation", "website", "notes"] as const;
    yield* reworded(
      "the API",
      keys.filter((key) => differ(old[key], next[key])),
    );
  },
});

function examplesDiffer(old: readonly Content[], next: readonly Content[]): boolean {
  return next.some(({ mediaType, examples }) => {
    const was = old.find((content) => content.mediaType === mediaType);
    return was !== undefined && differ(was.examples, examples);
  });
}

function* reworded(name: string, parts: readonly string[]): Generator<Finding> {
  if (parts.length === 0) return;
  yield { id: "docs-changed", message: `${parts.join(", ")} of ${name} changed` };
}

function differ(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) !== JSON.stringify(b ?? null);
}
