import { describe, expect, it } from "vitest";
import { isCostly, longestText, mayMatch } from "./pattern-cost.js";
import { createValidators } from "./validators.js";

const cheap = [
  "",
  "^[a-z0-9-]+$",
  "^\\d+:\\d+$",
  "^\\d+\\.\\d+\\.\\d+$",
  "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
  "^https?://",
  "^(png|jpe?g|webp)$",
  "^#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?$",
  "^\\p{L}{1,40}$",
  "^data:image/[a-z+]+;base64,",
  "\\S",
];
const costly = [
  "^(a+)+$",
  "(a+)+$",
  "^(a|a)*$",
  "^(a|aa)+$",
  "^([a-z]+)*\\d$",
  "^(?:x+x+)+y$",
  "^(?<n>\\w+)*$",
  "^((a{0,9}){10}){10}$",
  "^a*a*a*a*a*b$",
  "a*a*a*b",
  `^${"a?".repeat(40)}${"a".repeat(40)}$`,
  "^(\\w+\\s?)*$",
  "^(a*)\\1\\1\\1b$",
];

describe("isCostly", () => {
  it.each(cheap)("lets %s pass", (pattern) => expect(isCostly(pattern)).toBe(false));
  it.each(costly)("knows %s", (pattern) => expect(isCostly(pattern)).toBe(true));
  it.each(["(", "[", "\\", "a{", "a{2", "(?<", "*", ")", "|", "(?:", "{1,2}", "x{9,1}"])(
    "is through with %s, which is no pattern",
    (pattern) => expect(isCostly(pattern)).toBeTypeOf("boolean"),
  );

  it("is right about those that it lets pass", () => {
    const texts = ["a", "-", "1", "1.", "a-", "x/"].flatMap((part) => [
      part.repeat(longestText / part.length),
      `${part.repeat(longestText / part.length - 1)}!`,
    ]);
    for (const pattern of cheap) {
      const expression = new RegExp(pattern, "u");
      for (const text of texts) expression.test(text);
    }
  }, 5000);
});

describe("mayMatch", () => {
  it("holds every pattern against short texts, and none against long ones", () => {
    expect(mayMatch("^(a+)+$", "a".repeat(20))).toBe(true);
    expect(mayMatch("^(a+)+$", "a".repeat(21))).toBe(false);
    expect(mayMatch("^a+$", "a".repeat(longestText))).toBe(true);
    expect(mayMatch("^a+$", "a".repeat(longestText + 1))).toBe(false);
  });
});

// Without the guard these two would not end.
it("a validator is not held up by a pattern", () => {
  const schema = {
    properties: { a: { pattern: "^(a+)+$" } },
    patternProperties: { "^(b+)+$": { type: "string" } },
  };
  const { fits } = createValidators({ components: { schemas: {} } });
  expect(fits(schema, "open", { a: `${"a".repeat(60)}!` })).toBe(true);
  expect(fits(schema, "open", { [`${"b".repeat(60)}!`]: "x" })).toBe(true);
  expect(fits(schema, "open", { a: "b" })).toBe(false);
}, 5000);
