// A document without models or facts: every operation is answered.

import { afterEach, expect, it } from "vitest";
import type { Content, Operation } from "../catalog/catalog.ts";
import { aCatalog, anObject, anOperation, aProvider, aString } from "../catalog/makers.ts";
import type { Schema } from "../catalog/schema.ts";
import { ask } from "./acme.ts";
import { createSimulator, type Simulator } from "./simulator.ts";

let running: Simulator | null = null;
afterEach(async () => running?.close());

const source = { file: "acme.json", pointer: "#" };
const content = (mediaType: string, schema: Schema, more: Partial<Content> = {}): Content => ({
  mediaType,
  schema,
  itemSchema: null,
  examples: [],
  ...more,
});
const answering = (id: string, path: string, status: string, ...contents: Content[]): Operation =>
  anOperation({
    id,
    path,
    responses: [{ status, description: null, headers: [], content: contents, source }],
  });

const pet = anObject({
  properties: [
    { name: "id", required: true, schema: aString() },
    { name: "kind", required: false, schema: aString({ enum: ["cat"] }) },
    { name: "next_page", required: false, schema: aString({ nullable: true }) },
  ],
});

const question = anObject({
  properties: [{ name: "stream", required: false, schema: { kind: "boolean", nullable: true } }],
});
const chunk: Schema = {
  kind: "union",
  mode: "oneOf",
  nullable: false,
  discriminator: null,
  branches: ["begun", "ended"].map((name) =>
    anObject({
      properties: [
        { name: "event", required: true, schema: aString({ enum: [name] }) },
        { name: "data", required: true, schema: pet },
      ],
    }),
  ),
};

async function start() {
  const operations = [
    answering("getPet", "/pets/{id}", "200", content("application/json", pet)),
    answering(
      "example",
      "/example",
      "200",
      content("application/json", pet, { examples: [{ name: "x", value: { id: "Mia" } }] }),
    ),
    answering("picture", "/picture", "200", content("image/png", aString({ format: "binary" }))),
    answering(
      "stream",
      "/stream",
      "200",
      content("text/event-stream", aString(), { itemSchema: pet }),
    ),
    answering("remove", "/remove", "204"),
    {
      ...answering(
        "chat",
        "/chat",
        "200",
        content("application/json", pet),
        content("text/event-stream", chunk),
      ),
      method: "post",
      body: { required: true, description: null, content: [content("application/json", question)] },
    },
    answering("log", "/log", "200", content("application/jsonl", pet)),
    answering(
      "either",
      "/either",
      "200",
      content("application/json", pet),
      content("text/plain", aString()),
    ),
  ];
  running = createSimulator({
    catalog: aCatalog({ providers: [aProvider({ operations })] }),
    cassettes: [],
    documents: new Map(),
  });
  return (await running.listen()).url;
}

it("makes an answer from the schema, about the thing that was asked for", async () => {
  expect(await ask("GET", `${await start()}/pets/7`)).toMatchObject({
    status: 200,
    body: { id: "7", kind: "cat", next_page: null },
  });
});

it("gives the document's own example", async () => {
  expect((await ask("GET", `${await start()}/example`)).body).toEqual({ id: "Mia" });
});

it.each([
  ["/picture", 200, "image/png"],
  ["/stream", 200, "text/event-stream"],
  ["/remove", 204, null],
])("answers %s with %i %s", async (path, status, type) => {
  const answer = await ask("GET", (await start()) + path);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([status, type]);
});

it.each<[string, object, Record<string, string>, RegExp]>([
  ["as a whole by default", {}, {}, /^\{"id":"text"/],
  [
    "in pieces where the body asks",
    { stream: true },
    {},
    /^event: begun\ndata: \{"id":"text".*\n\nevent: ended\n/,
  ],
  [
    "in pieces where only they are accepted",
    {},
    { accept: "text/event-stream" },
    /^event: begun\n/,
  ],
])("answers %s", async (_, body, headers, want) => {
  const response = await fetch(`${await start()}/chat`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  expect(await response.text()).toMatch(want);
});

it("answers lines, one item to each", async () => {
  const text = await (await fetch(`${await start()}/log`)).text();
  expect(
    text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).id),
  ).toEqual(["text", "text", "text"]);
});

it("gives the media type that the caller accepts", async () => {
  const url = await start();
  const typeFor = async (accept: string) =>
    (await ask("GET", `${url}/either`, undefined, { accept })).headers.get("content-type");
  expect([await typeFor("text/plain"), await typeFor("*/*")]).toEqual([
    "text/plain",
    "application/json",
  ]);
});

it("has a mistake of its own for what it does not serve", async () => {
  expect((await ask("GET", `${await start()}/nothing`)).status).toBe(404);
});
