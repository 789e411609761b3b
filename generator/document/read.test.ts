import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseBytes, readSource } from "./read.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "modelsmith-read-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe("readSource", () => {
  it("reads a file under the name it is given", async () => {
    const path = put("acme.json", '{"openapi": "3.1.0"}');
    expect(await readSource(path, { as: "spec/upstream/acme.json" })).toEqual({
      value: {
        file: "spec/upstream/acme.json",
        text: '{"openapi": "3.1.0"}',
        value: { openapi: "3.1.0" },
      },
      diagnostics: [],
    });
  });

  it("says that a file does not exist, and which one does", async () => {
    put("painter.yaml", "a: 1");
    put("note.yaml", "a: 1");
    const { diagnostics } = await readSource(join(folder, "paniter.yaml"), { as: "paniter.yaml" });
    expect(diagnostics).toEqual([
      {
        code: "read/not-found",
        message: "paniter.yaml does not exist",
        at: { file: "paniter.yaml", pointer: "#" },
        fix: "the folder has painter.yaml; did you mean that?",
      },
    ]);
    // An ending in common is no likeness.
    const other = await readSource(join(folder, "boat.yaml"), { as: "boat.yaml" });
    expect(other.diagnostics[0]).toMatchObject({ code: "read/not-found", fix: null });
    const ending = await readSource(join(folder, "painter.yml"), { as: "painter.yml" });
    expect(ending.diagnostics[0]!.fix).toBe("the folder has painter.yaml; did you mean that?");
    const far = await readSource(join(folder, "nowhere", "x"), { as: "x" });
    expect(far.diagnostics[0]).toMatchObject({ code: "read/not-found", fix: null });
  });

  it("says why a folder cannot be read", async () => {
    mkdirSync(join(folder, "sub"));
    const { value, diagnostics } = await readSource(join(folder, "sub"), { as: "sub" });
    expect(value).toBeNull();
    expect(diagnostics[0]).toMatchObject({
      code: "read/unreadable",
      message: "sub cannot be read: a folder stands there",
    });
  });

  it.skipIf(process.getuid?.() === 0)("says that permission is denied", async () => {
    const path = put("secret.json", "{}");
    chmodSync(path, 0);
    const { diagnostics } = await readSource(path, { as: "secret.json" });
    expect(diagnostics[0]!.message).toBe("secret.json cannot be read: permission is denied");
  });

  it.skipIf(process.platform === "win32")("stops reading what has no end", async () => {
    const limits = { bytes: 1000, depth: 10, nodes: 10 };
    const { diagnostics } = await readSource("/dev/zero", { limits });
    expect(diagnostics[0]!.code).toBe("read/limit");
  });

  it("stops at the limit of bytes, and not before", async () => {
    const path = put("long.json", `"${"x".repeat(98)}"`);
    const limits = { bytes: 100, depth: 10, nodes: 10 };
    expect((await readSource(path, { limits })).diagnostics).toEqual([]);
    const less = await readSource(path, { limits: { ...limits, bytes: 99 } });
    expect(less.diagnostics[0]!.message).toBe("the file is larger than the limit of 99 bytes");
  });
});

describe("parseBytes", () => {
  const bytes = (...parts: (string | number)[]) =>
    Buffer.concat(
      parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from([part]))),
    );

  it.each([
    [
      "Latin-1",
      bytes('{\n "a": "caf', 0xe9, '"}'),
      "the file is not in UTF-8",
      { line: 2, column: 11 },
    ],
    [
      "a cut character",
      bytes('{"a": "', 0xe2, 0x82),
      "the file is not in UTF-8",
      { line: 1, column: 8 },
    ],
    [
      "UTF-16",
      Buffer.from('\uFEFF{"a": 1}', "utf16le"),
      "the file is in UTF-16, not in UTF-8",
      null,
    ],
  ])("refuses %s", (_, given, message, position) => {
    expect(parseBytes("a.json", given)).toEqual({
      value: null,
      diagnostics: [
        {
          code: "read/not-utf8",
          message,
          at: { file: "a.json", pointer: "#" },
          position,
          fix: "save it as UTF-8",
        },
      ],
    });
  });

  it("takes a byte order mark off", () => {
    expect(parseBytes("a.json", bytes(0xef, 0xbb, 0xbf, "{}")).value).toMatchObject({
      text: "{}",
      value: {},
    });
  });

  it("never throws, whatever the bytes", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 60 }),
        fc.constantFrom("a.json", "a.yaml", "a"),
        (given, file) => {
          const { value, diagnostics } = parseBytes(file, given);
          expect(value === null).toBe(diagnostics.length > 0);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
