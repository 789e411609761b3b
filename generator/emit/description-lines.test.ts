import { describe, expect, it } from "vitest";
import { docComment } from "./code-text.ts";
import { descriptionLines } from "./description-lines.ts";

describe("descriptionLines", () => {
  it.each([
    ["nothing", null, []],
    ["paragraphs", "One\nline.\n\n  \n\nTwo.", ["One line.", "", "Two."]],
    ["tags", "Old.\n\n@deprecated", ["Old.", "", "\\@deprecated"]],
    [
      "a list",
      "One of:\n- `a`, the\n  first\n- `b`\nor so",
      ["One of:", "- `a`, the first", "- `b` or so"],
    ],
    ["numbers", "Do:\n1. This\n2. That\n\nThen.", ["Do:", "1. This", "2. That", "", "Then."]],
    ["no list", "It began in\n1969. It ended\n- ", ["It began in 1969. It ended -"]],
    ["a heading", "## Limits\nTen.", ["## Limits", "Ten."]],
    ["code spans", "As ```x``` is", ["As ```x``` is"]],
    ["a table", "Sizes\n| a | b |\n|---|---|", ["Sizes", "\t| a | b |", "\t|---|---|"]],
    [
      "code",
      "Run:\n\n```sh\ncurl \\\n\n  -X POST\n```\nDone.",
      ["Run:", "", "\t```sh", "\tcurl \\", "\t", "\t  -X POST", "\t```", "Done."],
    ],
    ["code without an end", "~~~\n- a", ["\t~~~", "\t- a", "\t~~~"]],
    ["fences inside of fences", "````\n```\n````\nx", ["\t````", "\t```", "\t````", "x"]],
  ])("%s", (_, given, want) => {
    expect(descriptionLines(given)).toEqual(want);
  });

  it("stands in a comment with its code as written, and items hanging", () => {
    const text = `Set it:\n- ${"word ".repeat(22)}\n\n\`\`\`\n{\n  "a": "*/ @see"\n}\n\`\`\``;
    expect(docComment(descriptionLines(text))).toBe(`/**
 * Set it:
 * - ${"word ".repeat(18).trim()}
 *   word word word word
 *
 * \`\`\`
 * {
 *   "a": "*\\/ \\@see"
 * }
 * \`\`\`
 */
`);
  });
});
