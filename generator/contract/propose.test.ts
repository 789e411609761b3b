import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { createConformer } from "../../templates/contract/runtime/conform.js";
import type { Cassette } from "../catalog/cassette.ts";
import { applyOverlays } from "../document/overlay.ts";
import { traced } from "../document/traced.ts";
import type { Json, JsonObject } from "../ground/json.ts";
import { describedCassettes, describedDocument } from "./acme-described.ts";
import { drop, type Edit, edited, set } from "./faults-for-tests.ts";
import { proposeActions, schemaOf } from "./propose.ts";
import { overlayText } from "./propose-overlay.ts";

function proposalFor(id: string, at: string, edit: Edit) {
  const cassette = describedCassettes.find((one) => one.id === id)!;
  const faulty = edited(
    cassette as unknown as Json,
    `#/exchanges${at}`,
    edit,
  ) as unknown as Cassette;
  const findings = createConformer(describedDocument).examine(faulty);
  const actions = findings.flatMap((finding) => proposeActions(describedDocument, faulty, finding));
  return { faulty, findings, text: actions.length === 0 ? null : overlayText("acme", actions) };
}

function apply(text: string): JsonObject {
  const upstream = traced({ file: "acme.json", text: "", value: describedDocument });
  const overlay = { file: "acme.overlay.yaml", text, value: load(text) as Json };
  const { value, diagnostics } = applyOverlays(upstream, [overlay]);
  expect(diagnostics).toEqual([]);
  return value.root;
}

const painter = "acme/painter-2/completed";
const evil = "a'b\": *x\u202e{{y}}";

describe("a proposal, applied, ends the drift", () => {
  it.each<[string, string, string, Edit]>([
    ["a new field", painter, "/1/response/body/eta", set(3)],
    [
      "a new field in an output",
      painter,
      "/2/response/body/output/audio",
      set("https://cdn.acme.example/1.mp3"),
    ],
    ["a new object", painter, "/2/response/body/usage", set({ seconds: 1.5, pages: [{ n: 1 }] })],
    ["a field of any name", painter, `/1/response/body/${evil.replaceAll("/", "~1")}`, set(evil)],
    ["a new field in a listed job", "acme/api/list", "/0/response/body/jobs/0/eta", set(true)],
    ["a new field in a delivery", "acme/api/list", "/1/request/body/attempt", set(2)],
    ["a new parameter", painter, "/0/request/body/steps", set(20)],
    ["a new value in a list", painter, "/0/request/body/size", set("huge")],
    ["a null", painter, "/1/response/body/id", set(null)],
    ["a null number", painter, "/2/response/body/cost", set(null)],
    ["a new status", painter, "/1/response/status", set(418)],
    ["a new status without a body", "acme/api/delete", "/0/response/status", set(202)],
    [
      "a new content type",
      painter,
      "/1/response/headers/content-type",
      set("application/vnd.acme+json"),
    ],
    ["a new header", painter, "/2/response/headers/x-queue", set("4")],
  ])("%s", (_, id, at, edit) => {
    const { faulty, findings, text } = proposalFor(id, at, edit);
    expect(findings).not.toEqual([]);
    expect(text).not.toBeNull();
    expect(createConformer(apply(text!)).examine(faulty)).toEqual([]);
  });

  it("reads as an overlay does", () => {
    const { text } = proposalFor(
      painter,
      "/2/response/body/output/audio",
      set("https://a.example/1"),
    );
    expect(text).toBe(`overlay: 1.0.0
info:
  title: "What recordings of acme hold beyond its document"
  version: 1.0.0
actions:
  - target: "$['components']['schemas']['PaintedOutput']"
    description: "acme/painter-2/completed (documented): acme/painter-2 answered output.audio (a string), which no schema documents"
    update:
      properties:
        audio:
          type: string
          format: uri
`);
  });
});

describe("no proposal is made", () => {
  it.each<[string, string, Edit]>([
    ["a number as text", "/2/response/body/cost", set("1.5")],
    ["a missing field", "/2/response/body/id", drop],
    ["a page for JSON", "/2/response/body", set("<html>")],
    ["an unknown operation", "/2/operation", set("toString")],
  ])("for %s: the document is not to blame", (_, at, edit) => {
    const { findings, text } = proposalFor(painter, at, edit);
    expect(findings).not.toEqual([]);
    expect(text).toBeNull();
  });
});

describe("schemaOf", () => {
  it.each<[Json, Json]>([
    [null, { type: "null" }],
    [[], { type: "array", items: {} }],
    [1.5, { type: "number" }],
    [{ a: false }, { type: "object", properties: { a: { type: "boolean" } } }],
  ])("%j", (value, want) => expect(schemaOf(value)).toEqual(want));
});
