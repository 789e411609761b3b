import { expect, it } from "vitest";
import { noteView } from "./marks.ts";

it.each([
  ["conflict", "Sources differ"],
  ["gap", "Not published"],
  ["older figure", "Older figure"],
  ["rate-limit", "Rate-limit"],
  ["webhookStatus", "webhookStatus"],
  ["lora_weights", "lora_weights"],
  ["constructor", "Constructor"],
])("titles a note about %s", (about, want) => {
  expect(noteView({ about, text: "x", mark: "published", source: null }).about).toBe(want);
});
