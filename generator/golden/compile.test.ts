import { describe, expect, it } from "vitest";
import { compile } from "./compile.ts";

describe("compile", () => {
  it("names what does not compile, by file and line", () => {
    const files = new Map([
      [
        "a/packages/acme/src/one.ts",
        'import type { Two } from "./two.js";\nexport const two: Two = "2";\n',
      ],
      ["a/packages/acme/src/two.ts", "export type Two = number;\n"],
      ["a/packages/acme/package.json", "{}"],
      ["a/contract/acme/contract.test.ts", "not even TypeScript"],
    ]);
    expect(compile(files)).toEqual([
      "a/packages/acme/src/one.ts:2 Type 'string' is not assignable to type 'number'.",
    ]);
  }, 60_000);
});
