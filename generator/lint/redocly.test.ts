import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { JsonObject } from "../ground/json.ts";
import { lintDocument } from "./redocly.ts";
import { noSettings, type RedoclySettings, type RedoclyWaiver } from "./settings.ts";

const sound: JsonObject = {
  openapi: "3.1.0",
  info: { title: "Acme", version: "1", license: { name: "MIT", identifier: "MIT" } },
  servers: [{ url: "https://api.acme.example" }],
  security: [],
  paths: {
    "/v1/pictures/{id}": {
      get: {
        operationId: "getPicture",
        summary: "Get a picture",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        responses: { "200": { description: "The picture." }, "404": { description: "None." } },
      },
    },
  },
};

const { operationId: _, ...withoutId } = (sound["paths"] as { [key: string]: { get: JsonObject } })[
  "/v1/pictures/{id}"
]!.get;
const faulty: JsonObject = {
  ...sound,
  paths: {
    "/v1/pictures/{id}": { get: withoutId },
    "/v1/people/{id}": { get: { ...withoutId, security: "none" } },
  },
};

const shownAs = "generated/openapi.json";
const options = { shownAs, gate: true } as const;
const at = (pointer: string) => ({ file: shownAs, pointer });
const noId = {
  code: "lint/redocly",
  message: "operation object should contain `operationId` field (operation-operationId)",
  fix: "see https://redocly.com/docs/cli/rules/oas/operation-operationId",
  severity: "warning",
};
const wrongType = {
  code: "lint/redocly",
  message: "expected type `SecurityRequirementList` (array) but got `string` (struct)",
  at: at("#/paths/~1v1~1people~1{id}/get/security"),
  severity: "error",
};

const folder = mkdtempSync(join(tmpdir(), "modelsmith-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

function aProgram(name: string, text: string): string {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, text);
  return path;
}

const settings = (changes: Partial<RedoclySettings>): RedoclySettings => ({
  ...noSettings.redocly,
  ...changes,
});

const aWaiver = (changes: Partial<RedoclyWaiver>): RedoclyWaiver => ({
  rule: "operation-operationId",
  file: shownAs,
  pointer: "#/paths",
  reason: "The provider names none.",
  until: null,
  source: { file: "spec/lint.yaml", pointer: "#/redocly/waivers/0" },
  ...changes,
});

describe("lintDocument", () => {
  it("stays silent on a sound document", async () => {
    expect(await lintDocument(sound, options)).toEqual([]);
  });

  it("reports each problem of a document of ours with its severity and place", async () => {
    const found = await lintDocument(faulty, options);
    expect(found).toMatchObject([
      { ...noId, at: at("#/paths/~1v1~1people~1{id}/get/operationId") },
      wrongType,
      { ...noId, at: at("#/paths/~1v1~1pictures~1{id}/get/operationId") },
    ]);
  });

  it("informs in one line per rule on someone else's document", async () => {
    const found = await lintDocument(faulty, { ...options, gate: false });
    expect(found).toMatchObject([
      { message: wrongType.message, severity: "info" },
      { message: `${noId.message}; 1 more place`, severity: "info", fix: null },
    ]);
  });

  it("takes severities from the settings", async () => {
    const rules = new Map([
      ["operation-operationId", "info"],
      ["struct", "off"],
    ] as const);
    const found = await lintDocument(faulty, { ...options, settings: settings({ rules }) });
    expect(found.map(({ severity }) => severity)).toEqual(["info", "info"]);
  });

  it("leaves out what is waived, and reports waivers that excuse nothing or have ended", async () => {
    const waivers = [
      aWaiver({ pointer: "#/paths/~1v1~1pictures~1{id}" }),
      aWaiver({ pointer: "#/paths/~1v1~1people~1{id}/get", until: "2026-01-31" }),
      aWaiver({ pointer: "#/info" }),
      aWaiver({ pointer: "#/info", file: "another.json" }),
    ];
    const found = await lintDocument(faulty, {
      ...options,
      settings: settings({ waivers }),
      today: "2026-02-01",
    });
    expect(found.map(({ message }) => message)).toEqual([
      noId.message,
      wrongType.message,
      "the waiver of operation-operationId at generated/openapi.json#/paths/~1v1~1people~1{id}/get ended on 2026-01-31",
      "the waiver of operation-operationId at generated/openapi.json#/info excuses nothing",
    ]);
  });

  it("opens no file that the document names", async () => {
    const secret = join(folder, "secret.json");
    writeFileSync(secret, '{ "type": "topsecret" }');
    const schema = {
      oneOf: [{ $ref: "#/components/schemas/Picture" }],
      discriminator: { propertyName: "kind", mapping: { picture: secret } },
    };
    const components = {
      schemas: { Picture: { type: "object" }, Stolen: { $ref: secret }, Union: schema },
      examples: { one: { value: { $ref: secret } } },
    };
    const found = await lintDocument({ ...sound, components }, options);
    expect(found.filter(({ message }) => !message.includes("is never used"))).toEqual([]);
  });
});

describe("a Redocly that fails", () => {
  const failing = async (name: string, text: string, timeoutMs = 20_000) =>
    (await lintDocument(sound, { ...options, timeoutMs, program: aProgram(name, text) })).map(
      ({ code, message }) => `${code} ${message}`,
    );

  it.each([
    ["nothing", "", "gave no answer"],
    ["crash", "throw 1", /gave no answer and said: .*Node\.js v/],
    [
      "words",
      'console.log("all is well"); console.error("╔═╗\\n║ ║\\nno such thing\\n")',
      "gave no answer and said: no such thing",
    ],
    ["half", 'console.log(\'{"totals":{},"prob\')', "gave no answer"],
    ["another shape", 'console.log("[]")', "gave no answer"],
    ["killed", 'process.kill(process.pid, "SIGTERM")', "was ended by SIGTERM"],
  ])("reports one that prints %s", async (name, text, want) => {
    const [message, ...more] = await failing(name.replace(" ", "-"), text);
    expect(more).toEqual([]);
    expect(message).toMatch("lint/redocly-failed Redocly, run on generated/openapi.json, ");
    expect(message).toMatch(want);
  });

  it("reports one that does not end", async () => {
    const found = await failing("endless", "setInterval(() => {}, 1000)", 300);
    expect(found).toEqual([
      "lint/redocly-failed Redocly, run on generated/openapi.json, had not finished after 0.3 s",
    ]);
  });

  it("reports that a document is no OpenAPI document", async () => {
    const found = await lintDocument({ a: 1 }, options);
    expect(found).toMatchObject([{ code: "lint/redocly-failed" }]);
    expect(found[0]!.message).toContain("Unsupported specification");
  });
});
