import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../ground/diagnostic.ts";
import { locateDiagnostics } from "./locate-diagnostics.ts";

const aDiagnostic = (changes: Partial<Diagnostic> = {}): Diagnostic => ({
  code: "merge/path-collision",
  message: "GET /a is already defined upstream",
  at: { file: "a.yaml", pointer: "#/paths/~1a/get" },
  fix: null,
  ...changes,
});

const text = "paths:\n  /a:\n    get: {}\n";
const textOf = (file: string) => (file === "a.yaml" ? text : null);

describe("locateDiagnostics", () => {
  it("finds the line of a pointer", async () => {
    const given = aDiagnostic();
    expect(await locateDiagnostics([given], textOf)).toEqual([
      { ...given, position: { line: 3, column: 5 }, lines: ["    get: {}"] },
    ]);
  });

  it("keeps a position that is known, and shows what leads up to a broken line", async () => {
    const given = aDiagnostic({
      code: "read/syntax",
      at: { file: "a.yaml", pointer: "#" },
      position: { line: 3, column: 1 },
    });
    const [located] = await locateDiagnostics([given], textOf);
    expect(located).toMatchObject({
      position: { line: 3, column: 1 },
      lines: ["paths:", "  /a:", "    get: {}"],
    });
  });

  it("keeps the order, over several files", async () => {
    const texts = new Map([
      ["a.json", '{"a": 1}'],
      ["b.yaml", "b: 1"],
    ]);
    const asked: string[] = [];
    const given = ["b.yaml", "a.json", "b.yaml"].map((file, i) =>
      aDiagnostic({ message: String(i), at: { file, pointer: `#/${file[0]}` } }),
    );
    const located = await locateDiagnostics(given, (file) => {
      asked.push(file);
      return texts.get(file) ?? null;
    });
    expect(located.map(({ message, lines }) => [message, lines[0]])).toEqual([
      ["0", "b: 1"],
      ["1", '{"a": 1}'],
      ["2", "b: 1"],
    ]);
    expect(asked).toEqual(["b.yaml", "a.json"]);
  });

  it("leaves out what cannot be known", async () => {
    const given = [
      aDiagnostic({ at: null }),
      aDiagnostic({ at: { file: "gone.yaml", pointer: "#" } }),
    ];
    const located = await locateDiagnostics(given, textOf);
    expect(located.map(({ position, lines }) => [position, lines])).toEqual([
      [null, []],
      [null, []],
    ]);
  });

  it("does not care for a byte order mark", async () => {
    const [located] = await locateDiagnostics([aDiagnostic()], () => `\uFEFF${text}`);
    expect(located!.position).toEqual({ line: 3, column: 5 });
  });
});
