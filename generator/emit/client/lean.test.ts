// What the emitted modules hand to the runtime: as little as says it, and nothing lost.

import { describe, expect, it } from "vitest";
import {
  aModel,
  aModelParameter,
  aNamedSchema,
  anObject,
  anOperation,
  aParameter,
  aProvider,
  aString,
} from "../../catalog/makers.ts";
import type { Schema } from "../../catalog/schema.ts";
import { acme, bolt } from "../../simulate/acme.ts";
import { planCheckModule } from "./check-module.ts";
import { planModelModule } from "./model-module.ts";
import { planOperationModule } from "./operation-module.ts";
import { planProtocol } from "./protocol.ts";

const none = new Map();

describe("planProtocol", () => {
  it("names only the words for ends, and no pointer twice", () => {
    for (const provider of [acme, bolt]) {
      const { jobs } = planProtocol(provider) as {
        jobs: { statuses: object; submit?: object; poll: { path: string } };
      };
      expect(Object.values(jobs.statuses)).not.toContain("pending");
      expect(jobs.poll.path).toContain("{id}");
      expect(JSON.stringify(jobs)).not.toContain("null");
    }
  });
});

describe("planOperationModule", () => {
  const plan = (changes: Parameters<typeof aParameter>[0]) =>
    planOperationModule(
      anOperation({ parameters: [aParameter(changes)] }),
      aProvider(),
      none,
      new Set(),
    );

  it("leaves the styles out where parameters are plain", () => {
    const { descriptor, imports } = plan({});
    expect(descriptor).toContain('{ name: "limit", in: "query" }');
    expect(imports.join()).not.toContain("placeStyled");
  });

  it.each([
    { style: "deepObject" },
    { explode: false, schema: { kind: "array", nullable: false, prefix: [], items: aString() } },
    { schema: anObject() },
    { in: "cookie" },
    { allowReserved: true },
    { mediaType: "application/json" },
  ] as const)("brings them for %j", (changes) => {
    const { descriptor, imports } = plan(changes);
    expect(descriptor).toContain("place: placeStyled");
    expect(imports).toContain('import { placeStyled } from "../runtime/parameters.js";');
  });
});

describe("an operation that answers with a stream", () => {
  const content = (mediaType: string, schema: Schema = aString()) => ({
    mediaType,
    schema,
    itemSchema: null,
    examples: [],
  });
  const answering = (...contents: ReturnType<typeof content>[]) =>
    planOperationModule(
      anOperation({
        identifier: "op",
        typeName: "Op",
        responses: [
          {
            status: "200",
            description: null,
            headers: [],
            content: contents,
            source: { file: "acme.json", pointer: "#" },
          },
        ],
      }),
      aProvider(),
      none,
      new Set(),
    );
  const events = content("text/event-stream; charset=utf-8");
  const shape = (properties: Readonly<Record<string, Schema>>) =>
    anObject({
      properties: Object.entries(properties).map(([name, schema]) => ({
        name,
        required: false,
        schema,
      })),
    });

  it.each<[string, ReturnType<typeof content>[], string[]]>([
    ["alone is one function", [events], ["op: readEvents<ServerSentEvent<OpOutput>>"]],
    [
      "beside JSON is another",
      [content("application/json"), events],
      ["op: call<OpOutput>", "opStream: readEvents<ServerSentEvent<OpStreamOutput>>"],
    ],
    [
      "beside bytes is another",
      [content("audio/mpeg"), events],
      ["op: call<OpOutput>", "opStream: readEvents<ServerSentEvent<OpStreamOutput>>"],
    ],
    ["may be of lines", [content("application/jsonl")], ["op: readJsonLines<OpOutput>"]],
    ["may be of records", [content("application/geo+json-seq")], ["op: readJsonLines<OpOutput>"]],
    ["is none where JSON comes whole", [content("application/json")], ["op: call<OpOutput>"]],
  ])("%s", (_, contents, want) => {
    const { functions } = answering(...contents);
    expect(functions.map(({ identifier, caller }) => `${identifier}: ${caller}`)).toEqual(want);
  });

  it.each<[string, Schema, string]>([
    [
      "data",
      shape({ data: aString(), more: aString() }),
      "{\n  data?: string;\n  more?: string;\n}",
    ],
    ["whole events", shape({ data: aString(), id: aString() }), "ServerSentEvent<string>"],
    [
      "named events with more beside",
      shape({ event: aString({ enum: ["a"] }), data: anObject(), enabled: aString() }),
      'ServerSentEvent<Record<string, never>, "a">',
    ],
    [
      "JSON in text",
      shape({ data: aString({ contentSchema: { kind: "boolean", nullable: false } }) }),
      "ServerSentEvent<boolean>",
    ],
    ["a list of items", { kind: "array", nullable: false, prefix: [], items: aString() }, "string"],
  ])("may describe %s", (_, schema, want) => {
    const { declarations } = answering(content("text/event-stream", schema));
    expect(declarations.at(-1)).toContain(`export type OpOutput = ${want};`);
  });
});

describe("planModelModule", () => {
  it("warns of what is deprecated, and names what replaces it where that is known", () => {
    const note = { about: "replacement", mark: "published", text: "look", source: null } as const;
    const old = aModelParameter({ deprecated: true, notes: [note] });
    const model = aModel({ id: "painter-1", deprecated: true, parameters: [old] });
    const { descriptor } = planModelModule(model, aProvider(), none);
    expect(descriptor).toContain('noticeOf("painter-1", [');
    expect(descriptor).toContain(`path: [${old.path.map((key) => `"${key}"`).join(", ")}]`);
    expect(descriptor).toContain('instead: "look"');
    expect(planModelModule(aModel(), aProvider(), none).descriptor).not.toContain("noticeOf");
  });
});

describe("planCheckModule", () => {
  const style = (changes: object) => {
    const parameter = aModelParameter({
      name: "style",
      path: ["style"],
      schema: aString({ enum: ["a", "b"], maxLength: 1 }),
      notes: [],
      media: null,
      ...changes,
    });
    const model = aModel({ parameters: [parameter], groups: [], openParameters: false });
    return planCheckModule(model, aProvider(), none).check;
  };

  it("holds parameters to what is published", () => {
    expect(style({})).toContain('params: closedObject({}, { style: oneOf("a", "b") })');
    expect(style({ schema: aString({ enum: ["a"], open: true, maxLength: 1 }) })).toContain(
      "style: text({ maxLength: 1 })",
    );
  });

  it("leaves out a pattern that some text would keep busy", () => {
    const patterned = (pattern: string) => style({ schema: aString({ pattern, maxLength: 9 }) });
    expect(patterned("^a+$")).toContain('style: text({ maxLength: 9, pattern: "^a+$" })');
    expect(patterned("^(a+)+$")).toContain("style: text({ maxLength: 9 })");
  });

  it("refuses nothing for a limit that is only inferred, and no file", () => {
    const guess = { about: "range", mark: "inferred", text: "as others", source: null };
    expect(style({ notes: [guess] })).toContain('style: "string"');
    expect(style({ media: "image" })).toContain("style: anything");
  });

  it("holds outputs to their structure alone", () => {
    const schema = anObject({
      properties: [{ name: "kind", required: true, schema: aString({ enum: ["a"] }) }],
    });
    const schemas = new Map([["Picture", aNamedSchema({ schema })]]);
    const model = aModel({ output: { schema: "Picture", mark: "published" } });
    const { check, importLine } = planCheckModule(model, aProvider(), schemas);
    expect(check).toContain('output: object({ kind: "string" })');
    expect(importLine).toContain("type Check, ");
    expect(importLine).toContain("checkOf, closedObject, ");
  });

  it("holds a value to nothing where schemas name each other without end", () => {
    const schemas = new Map(
      Array.from({ length: 40 }, (_, level) => {
        const below = { kind: "ref", name: `Level${level - 1}`, nullable: false } as const;
        const schema = level === 0 ? aString() : below;
        const properties = ["a", "b"].map((name) => ({ name, required: true, schema }));
        const named = aNamedSchema({ name: `Level${level}`, schema: anObject({ properties }) });
        return [named.name, named] as const;
      }),
    );
    const model = aModel({ output: { schema: "Level39", mark: "published" } });
    // Told in full it would have two to the power of forty parts.
    const { check } = planCheckModule(model, aProvider(), schemas);
    expect(check).toContain("anything");
    expect(check.length).toBeLessThan(1_000_000);
    const near = aModel({ output: { schema: "Level3", mark: "published" } });
    expect(planCheckModule(near, aProvider(), schemas).check).not.toContain("b: anything");
  });
});
