import { expect, it } from "vitest";
import { renderDocs } from "./acme-for-tests.ts";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

it("renders", () => {
  for (const [path, text] of renderDocs()) {
    mkdirSync(dirname(`/tmp/preview/${path}`), { recursive: true });
    writeFileSync(`/tmp/preview/${path}`, text);
  }
  expect(1).toBe(1);
});
