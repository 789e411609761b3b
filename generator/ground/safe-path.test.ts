import { describe, expect, it } from "vitest";
import { foldersAbove, pathKey, unsafePathReason } from "./safe-path.ts";

describe("unsafePathReason", () => {
  it.each([
    "index.ts",
    "packages/acme/models/painter-2.ts",
    "docs/über/模型.html",
    "a b/c.d.e",
    "console/command.ts",
    "..a/b..c",
    "@scope/name",
  ])("lets %j through", (path) => {
    expect(unsafePathReason(path)).toBeNull();
  });

  it.each([
    ["", "is empty"],
    ["../a", 'has the part ".."'],
    ["a/../../b", 'has the part ".."'],
    ["./a", 'has the part "."'],
    ["/etc/passwd", "is absolute"],
    ["a//b", "has an empty part"],
    ["a/", "has an empty part"],
    ["a\\b", "has a backslash"],
    ["..\\a", "has a backslash"],
    ["C:/a", "starts with a drive letter"],
    ["c:a", "starts with a drive letter"],
    ["a\u0000b", "has a character that file names cannot have everywhere"],
    ["a\nb", "has a character that file names cannot have everywhere"],
    ["a/b:stream", "has a character that file names cannot have everywhere"],
    ["what?", "has a character that file names cannot have everywhere"],
    ["nul", "has a part that is a device on Windows"],
    ["a/CON.ts", "has a part that is a device on Windows"],
    ["aux .txt/b", "has a part that is a device on Windows"],
    ["com1", "has a part that is a device on Windows"],
    ["LPT¹.txt", "has a part that is a device on Windows"],
    ["a./b", "has a part that ends in a dot or a space"],
    ["a/b ", "has a part that ends in a dot or a space"],
    ["...", "has a part that ends in a dot or a space"],
    ["a\ud800", "has half of a surrogate pair"],
    ["é".repeat(128), "has a part longer than 255 bytes"],
  ])("refuses %j: it %s", (path, reason) => {
    expect(unsafePathReason(path)).toBe(reason);
  });
});

it("holds paths equal that some systems hold equal", () => {
  expect(pathKey("A/É")).toBe(pathKey("a/e\u0301"));
  expect(pathKey("a")).not.toBe(pathKey("b"));
});

it("names the folders above a path, nearest first", () => {
  expect(foldersAbove("a/b/c")).toEqual(["a/b", "a"]);
  expect(foldersAbove("a")).toEqual([]);
});
