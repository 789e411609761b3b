import { describe, expect, it } from "vitest";
import type { Operation } from "./descriptors.js";
import { readJsonLines, valueSplitter } from "./json-lines.js";
import { acmeClient, acmeServer, rejection } from "./testing/acme-server.js";

const operation: Operation = { id: "export", method: "GET", path: "/v1/export" };

async function read(text: string, accept?: string) {
  const server = await acmeServer((_, response) => {
    response.writeHead(200, { "content-type": accept ?? "application/x-ndjson" });
    response.end(text);
  });
  const items: unknown[] = [];
  let error: unknown = null;
  try {
    const stream = { ...operation, ...(accept && { accept }) };
    for await (const item of readJsonLines(acmeClient(server), stream)) items.push(item);
  } catch (thrown) {
    error = thrown;
  }
  return { items, error, asked: server.requests[0]!.headers.accept };
}

describe("readJsonLines", () => {
  it.each<[string, string, string | undefined, unknown[]]>([
    ["lines", '{"a":1}\n[2]\nnull\n', undefined, [{ a: 1 }, [2], null]],
    [
      "other line ends, empty lines and a last line without end",
      '1\r\n\r\n"é"',
      undefined,
      [1, "é"],
    ],
    ["records", '\x1e{"a":\n1}\n\x1e2\n', "application/json-seq", [{ a: 1 }, 2]],
    ["nothing", "", "application/jsonl", []],
  ])("reads %s", async (_, text, accept, want) => {
    const { items, error, asked } = await read(text, accept);
    expect([items, error]).toEqual([want, null]);
    expect(asked).toBe(accept ?? "application/x-ndjson");
  });

  it("gives what came before an item that is cut, and then says which one it was", async () => {
    const { items, error } = await read('{"a":1}\n{"a":');
    expect(items).toEqual([{ a: 1 }]);
    expect(error).toMatchObject({
      code: "unexpected-response",
      reason: "not-json",
      message: "acme export: item 2 of the stream is no JSON",
    });
  });

  it("takes values however they are cut", () => {
    const text = '{"a":"😀"}\n2\n';
    for (let size = 1; size < text.length; size += 1) {
      const split = valueSplitter("\n");
      const values: string[] = [];
      for (let i = 0; i < text.length; i += size)
        values.push(...split(text.slice(i, i + size), false));
      expect([...values, ...split("", true)]).toEqual(['{"a":"😀"}', "2"]);
    }
  });

  it("refuses a value without end, and types what goes wrong", async () => {
    expect(() => [...valueSplitter("\n")(" ".repeat(65 * 2 ** 20), false)]).toThrow("without end");
    const server = await acmeServer((_, response) => {
      response.writeHead(500);
      response.end();
    });
    const client = acmeClient(server, { maxRetries: 0 });
    expect(await rejection(readJsonLines(client, operation).next())).toMatchObject({
      code: "server",
    });
  });
});
