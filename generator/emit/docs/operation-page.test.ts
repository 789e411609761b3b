import { describe, expect, it } from "vitest";
import type { Content, Operation } from "../../catalog/catalog.ts";
import {
  aCatalog,
  aNamedSchema,
  anObject,
  anOperation,
  aParameter,
  aProvider,
  aString,
} from "../../catalog/makers.ts";
import type { Schema } from "../../catalog/schema.ts";
import { acmeInput } from "./acme-for-tests.ts";
import { createContext } from "./context.ts";
import { planOperationPage } from "./operation-page.ts";
import { spokenText } from "./prose.ts";

const ref = (name: string): Schema => ({ kind: "ref", name, nullable: false });
const json = (schema: Schema, changes: Partial<Content> = {}): Content => ({
  mediaType: "application/json",
  schema,
  itemSchema: null,
  examples: [],
  ...changes,
});
const response = (status: string, content: readonly Content[]) => ({
  status,
  description: "An answer.",
  headers: [],
  content,
  source: { file: "acme.json", pointer: "#" },
});
const wide = anObject({
  properties: Array.from({ length: 60 }, (_, i) => ({
    name: `field_${i}`,
    required: false,
    schema: aString(),
  })),
});
const schemas = [
  aNamedSchema({ name: "Wide", typeName: "Wide", moduleName: "wide", schema: wide }),
  aNamedSchema({
    name: "Problem",
    typeName: "Problem",
    moduleName: "problem",
    schema: anObject({ properties: [{ name: "error", required: true, schema: aString() }] }),
  }),
];

const plan = (...operations: Operation[]) => {
  const provider = aProvider({ operations, schemas });
  const context = createContext(provider, {
    ...acmeInput,
    catalog: aCatalog({ providers: [provider] }),
    cassettes: [],
  });
  return { page: planOperationPage(operations[0]!, context), context };
};

describe("bodies", () => {
  const said = (...content: readonly Content[]) => {
    const body = { required: true, description: null, content };
    const { page } = plan(anOperation({ identifier: "paint", body }));
    return JSON.stringify(page.body!.description);
  };
  const form = { ...json(ref("Wide")), mediaType: "multipart/form-data" };

  it("of two kinds say which function sends which", () => {
    expect(said(form, json(ref("Wide")))).toContain("paintForm");
  });

  it("of one kind say nothing of it", () => {
    expect(said(form)).toBe("[]");
    expect(said(json(ref("Wide")), json(ref("Wide"), { mediaType: "text/xml" }))).toBe("[]");
  });
});

describe("shapes", () => {
  const operation = anOperation({ responses: [response("200", [json(ref("Wide"))])] });

  it("unfolds a long shape that only this operation has", () => {
    const { page, context } = plan(operation);
    const { shape } = page.responses[0]!.contents[0]!;
    expect([shape.rows.length, shape.folded, shape.link]).toEqual([60, null, null]);
    expect([...context.linked]).toEqual([]);
  });

  it("folds a long shape that others share into its own page", () => {
    const { page, context } = plan(
      operation,
      anOperation({ id: "other", responses: operation.responses }),
    );
    const { shape } = page.responses[0]!.contents[0]!;
    expect(shape.rows).toEqual([]);
    expect(shape.folded).toMatchObject({
      count: 60,
      names: expect.stringMatching(/^field_0, field_1, /),
    });
    expect(shape.link).toEqual({ label: "Wide", path: "../schemas/wide" });
    expect([...context.linked]).toEqual(["Wide"]);
  });

  it("lists the options of a union that have pages of their own", () => {
    const union = (...branches: Schema[]): Schema => ({
      kind: "union",
      mode: "oneOf",
      discriminator: null,
      nullable: false,
      branches,
    });
    const shapeOf = (schema: Schema) =>
      plan(anOperation({ responses: [response("200", [json(schema)])] })).page.responses[0]!
        .contents[0]!.shape;
    const linked = shapeOf(union(ref("Wide"), ref("Problem")));
    expect(linked.options.map(({ label }) => label)).toEqual(["Wide", "Problem"]);
    expect(linked.rows).toEqual([]);
    const mixed = shapeOf(union(ref("Wide"), anObject({ properties: [] })));
    expect(mixed.options).toEqual([]);
  });

  it("gives errors a line each, with a link", () => {
    const { page } = plan(
      anOperation({
        responses: [response("404", [json(ref("Problem"))]), response("default", [])],
      }),
    );
    expect(page.errors.map(({ status, shapes }) => [status, shapes])).toEqual([
      ["404", [{ type: "Problem", link: { label: "Problem", path: "../schemas/problem" } }]],
      ["default", []],
    ]);
  });

  it("puts media types of one shape together", () => {
    const contents = [
      json(ref("Problem")),
      json(ref("Problem"), { mediaType: "text/json" }),
      json(aString(), { mediaType: "text/plain" }),
    ];
    const { page } = plan(anOperation({ responses: [response("200", contents)] }));
    expect(page.responses[0]!.contents.map(({ mediaTypes }) => mediaTypes)).toEqual([
      ["application/json", "text/json"],
      ["text/plain"],
    ]);
  });

  it("shows the events of a stream", () => {
    const stream = json(
      { kind: "any", nullable: false },
      { mediaType: "text/event-stream", itemSchema: ref("Problem") },
    );
    const { page } = plan(anOperation({ responses: [response("200", [stream])] }));
    expect(page.responses[0]!.contents[0]!.item!.rows.map(({ name }) => name)).toEqual(["error"]);
  });
});

describe("streams", () => {
  const events = json(ref("Problem"), { mediaType: "text/event-stream" });
  const asking = json(
    anObject({
      properties: [
        { name: "text", required: true, schema: aString({ examples: ["Hi"] }) },
        { name: "stream", required: true, schema: { kind: "boolean", nullable: false } },
      ],
    }),
  );
  const body = { required: true, description: null, content: [asking] };

  it("beside a whole answer have a section with their loop", () => {
    const operation = anOperation({
      identifier: "chat",
      method: "post",
      body,
      responses: [response("200", [json(ref("Problem")), events])],
    });
    const { page } = plan(operation);
    expect(page.sections.map(({ id }) => id)).toContain("stream");
    const typescript = page.samples.find(({ language }) => language === "ts")!.text;
    expect(typescript).toMatch(/const answer = await chat\(acme, \{ body: \{ text: "Hi" \} \}\);/);
    expect(page.stream!.sample!.text).toMatch(
      /import \{ chatStream \}.*\n\n.*\nfor await \(const event of chatStream\(acme, \{ body: \{ text: "Hi" \} \}\)\) \{\n {2}console\.log\(event\.data\);/,
    );
    expect(page.samples[0]!.text).not.toContain("stream");
    expect(spokenText(page.stream!.text)).toContain(
      "Ask for it with stream: true in the body, and the header Accept: text/event-stream",
    );
  });

  it("alone are what the request's own sample reads", () => {
    const { page } = plan(
      anOperation({ identifier: "watch", responses: [response("200", [events])] }),
    );
    expect(page.stream!.sample).toBeNull();
    const typescript = page.samples.find(({ language }) => language === "ts")!.text;
    expect(typescript).toContain("for await (const event of watch(");
  });

  it("are not spoken of where there are none", () => {
    expect(plan(anOperation({})).page.stream).toBeNull();
  });
});

describe("requests", () => {
  const curlOf = (changes: Partial<Operation>) => plan(anOperation(changes)).page.samples[0]!.text;

  it("sends what is required and nothing else", () => {
    expect(
      curlOf({
        method: "get",
        path: "/v1/jobs/{jobId}",
        parameters: [
          aParameter({ wireName: "jobId", in: "path", required: true, schema: aString() }),
          aParameter({ wireName: "size", required: true, schema: aString({ enum: ["s", "m"] }) }),
          aParameter({ wireName: "limit" }),
          aParameter({
            wireName: "X-Team",
            in: "header",
            required: true,
            schema: aString({ examples: ["blue"] }),
          }),
          aParameter({
            wireName: "session",
            in: "cookie",
            required: true,
            schema: aString({ default: "s1" }),
          }),
        ],
      }),
    ).toBe(`curl --fail-with-body "https://api.acme.example/v1/jobs/\${JOB_ID}?size=s" \\
  -H 'X-Team: blue' \\
  -H 'Cookie: session=s1'`);
  });

  it("takes the document's example of a body, also of one that may be left out", () => {
    const content = [
      json(ref("Problem"), { examples: [{ name: "basic", value: { error: "none" } }] }),
    ];
    const text = curlOf({ method: "post", body: { required: false, description: null, content } });
    expect(text).toContain('"error": "none"');
    const bare = curlOf({
      method: "post",
      body: { required: false, description: null, content: [json(ref("Problem"))] },
    });
    expect(bare).not.toContain("-d");
  });

  it("uses the operation's own server", () => {
    expect(
      curlOf({ servers: [{ url: "https://files.acme.example/", description: null }] }),
    ).toContain("https://files.acme.example/v1");
    expect(
      curlOf({ servers: [{ url: "https://{region}.acme.example", description: null }] }),
    ).toContain('"$BASE_URL/v1');
  });
});

it("says which key is needed", () => {
  const keyOf = (security: Operation["security"]) => {
    const { page } = plan(anOperation({ security }));
    return spokenText(page.glance.find(({ title }) => title === "Key")!.text);
  };
  expect(keyOf([])).toBe("none needed");
  expect(keyOf([["token"], ["key", "team"]])).toBe("token or key with team");
  expect(keyOf([["token"], []])).toBe("token; optional");
});

it("says what is not plainly so", () => {
  const { page } = plan(
    anOperation({ mark: "inferred", deprecated: true, billable: true, callbacks: ["onDone"] }),
  );
  expect([page.mark?.word, page.deprecated]).toEqual(["inferred", true]);
  expect(page.glance.map(({ title }) => title)).toEqual([
    "Operation",
    "Key",
    "Function",
    "Cost",
    "Calls back",
  ]);
});
