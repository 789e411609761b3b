import { describe, expect, it } from "vitest";
import type { JsonObject } from "../ground/json.ts";
import { printSchemas } from "./types.ts";

const document: JsonObject = {
  openapi: "3.1.1",
  info: { title: "Acme", version: "1" },
  paths: {
    "/v1/jobs/{id}": {
      get: {
        operationId: "getJob",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        responses: {
          "200": {
            description: "A job.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Job" } } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Job: {
        type: "object",
        required: ["id"],
        properties: { id: { type: "string" }, seed: { type: "integer", default: 7 } },
      },
    },
  },
};

describe("printSchemas", () => {
  it("gives the text of each provider's schema.ts", async () => {
    const { value, diagnostics } = await printSchemas([
      { provider: "acme", file: "acme.json", document },
    ]);
    expect(diagnostics).toEqual([]);
    const text = value.get("acme")!;
    expect(text).toContain('"/v1/jobs/{id}": {');
    expect(text).toContain(
      "        Job: {\n            id: string;\n            /** @default 7 */\n            seed?: number;\n        };\n",
    );
    expect(text).toContain('"application/json": components["schemas"]["Job"];');
  });

  it("reports a document that cannot be printed, and prints the others", async () => {
    const broken = { ...document, paths: { "/a": { get: { parameters: "none" } } } };
    const { value, diagnostics } = await printSchemas([
      { provider: "broken", file: "broken.json", document: broken },
      { provider: "acme", file: "acme.json", document },
    ]);
    expect([...value.keys()]).toEqual(["acme"]);
    expect(diagnostics).toMatchObject([
      {
        code: "render/schema-failed",
        at: { file: "broken.json", pointer: "#" },
        fix: "generate with --no-raw to leave schema.ts out, and report the document to us",
      },
    ]);
    expect(diagnostics[0]!.message).toMatch(
      /^openapi-typescript cannot print the document of broken: /,
    );
  });

  it("has nothing to do without providers", async () => {
    expect(await printSchemas([])).toEqual({ value: new Map(), diagnostics: [] });
  });
});
