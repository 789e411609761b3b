import { describe, expect, it } from "vitest";
import { encodeBody } from "./body.js";
import { call } from "./call.js";
import type { Operation, OperationParameter } from "./descriptors.js";
import { InvalidRequestError, MediaError, UnclearSubmitError } from "./errors.js";
import { placeStyled } from "./parameters.js";
import { encodeParts } from "./parts.js";
import { placeParameters } from "./place.js";
import { readBytes, readNothing, readText } from "./readers.js";
import {
  acmeClient,
  acmeServer,
  drop,
  idempotency,
  json,
  rejection,
} from "./testing/acme-server.js";

const facts = { provider: "acme", operation: "op" };
const operation: Operation = {
  id: "op",
  method: "GET",
  path: "/things",
  parameters: [],
};
const parameter = (changes: Partial<OperationParameter>): OperationParameter => ({
  property: "v",
  name: "v",
  in: "query",
  style: "form",
  explode: true,
  allowReserved: false,
  json: false,
  ...changes,
});
const place = (changes: Partial<OperationParameter>, v: unknown, path = "/things") =>
  placeStyled({ ...operation, path, parameters: [parameter(changes)] }, { v }, facts);

const list = ["blue", "black"];
const object = { R: 100, G: 200 };

// The rows of OpenAPI's own table of styles, and what it leaves out.
describe("parameters in the query", () => {
  it.each<[string, Partial<OperationParameter>, unknown, string]>([
    ["form, exploded", {}, list, "v=blue&v=black"],
    ["form", { explode: false }, list, "v=blue,black"],
    ["form, exploded object", {}, object, "R=100&G=200"],
    ["form object", { explode: false }, object, "v=R,100,G,200"],
    ["form value", {}, "a b&c=d", "v=a%20b%26c%3Dd"],
    ["boolean", {}, false, "v=false"],
    ["date", {}, new Date(0), "v=1970-01-01T00%3A00%3A00.000Z"],
    ["spaceDelimited", { style: "spaceDelimited", explode: false }, list, "v=blue%20black"],
    ["pipeDelimited", { style: "pipeDelimited", explode: false }, list, "v=blue%7Cblack"],
    ["deepObject", { style: "deepObject" }, object, "v[R]=100&v[G]=200"],
    [
      "deepObject, deeper",
      { style: "deepObject" },
      { a: { b: [1, 2] }, c: null },
      "v[a][b][]=1&v[a][b][]=2",
    ],
    ["deepObject list", { style: "deepObject" }, ["a", "b"], "v[]=a&v[]=b"],
    [
      "deepObject list of objects",
      { style: "deepObject" },
      [{ a: 1 }, { a: 2, b: ["x"] }],
      "v[0][a]=1&v[1][a]=2&v[1][b][]=x",
    ],
    ["deepObject date", { style: "deepObject" }, new Date(0), "v=1970-01-01T00%3A00%3A00.000Z"],
    ["JSON", { json: true }, { a: [1] }, "v=%7B%22a%22%3A%5B1%5D%7D"],
    ["reserved", { allowReserved: true }, "a/b?c=d&e#f+g[1]%2F%", "v=a/b?c=d%26e%23f%2Bg[1]%2F%25"],
    ["odd name", { name: "a b[]" }, "x", "a%20b%5B%5D=x"],
    ["null in a list", {}, ["a", null, undefined, "b"], "v=a&v=b"],
    ["nested object", {}, [{ a: 1 }], "v=%7B%22a%22%3A1%7D"],
  ])("%s", (_, changes, value, want) => {
    expect(place(changes, value).path).toBe(`/things?${want}`);
  });

  it.each([[undefined], [null], [[]], [{}]])("leaves out %j", (value) => {
    expect(place({}, value).path).toBe("/things");
  });

  it("joins a query that the path already has", () => {
    expect(place({}, "x", "/things?beta=true").path).toBe("/things?beta=true&v=x");
  });

  it("takes own properties only", () => {
    const inherited = { ...operation, parameters: [parameter({ property: "toString" })] };
    expect(placeStyled(inherited, {}, facts).path).toBe("/things");
  });

  it("refuses a Blob", () => {
    expect(() => place({}, new Blob(["x"]))).toThrow(MediaError);
  });
});

describe("parameters in the path", () => {
  const inPath = { in: "path", style: "simple", explode: false } as const;
  it.each<[string, Partial<OperationParameter>, unknown, string]>([
    ["simple", {}, list, "/t/blue,black"],
    ["simple object", {}, object, "/t/R,100,G,200"],
    ["simple, exploded object", { explode: true }, object, "/t/R=100,G=200"],
    ["simple value", {}, "a/b?c#d", "/t/a%2Fb%3Fc%23d"],
    ["label", { style: "label" }, list, "/t/.blue,black"],
    ["label, exploded", { style: "label", explode: true }, list, "/t/.blue.black"],
    ["label, exploded object", { style: "label", explode: true }, object, "/t/.R=100.G=200"],
    ["matrix", { style: "matrix" }, list, "/t/;v=blue,black"],
    ["matrix, exploded", { style: "matrix", explode: true }, list, "/t/;v=blue;v=black"],
    ["matrix object", { style: "matrix" }, object, "/t/;v=R,100,G,200"],
    ["matrix, exploded object", { style: "matrix", explode: true }, object, "/t/;R=100;G=200"],
  ])("%s", (_, changes, value, want) => {
    expect(place({ ...inPath, ...changes }, value, "/t/{v}").path).toBe(want);
  });

  it("fills verbs, @ and one name twice", () => {
    expect(place(inPath, "x", "/@cf/{v}:run/{v}").path).toBe("/@cf/x:run/x");
  });

  it.each([[undefined], [""], ["."], [".."]])(
    "refuses %j, which would change the route",
    (value) => {
      expect(() => place(inPath, value, "/t/{v}")).toThrow(InvalidRequestError);
    },
  );

  it("names the parameter that is missing", () => {
    expect(() => place(inPath, undefined, "/t/{v}")).toThrow(
      'acme op: path parameter "v" is missing',
    );
  });
});

describe("parameters in headers and cookies", () => {
  it("writes headers as they are and refuses what no header can hold", () => {
    const header = { in: "header", style: "simple", explode: false, name: "X-Tags" } as const;
    expect(place(header, ["a b", "c"]).headers).toEqual({ "X-Tags": "a b,c" });
    expect(() => place(header, "a\r\nevil: 1")).toThrow(InvalidRequestError);
  });

  it("joins cookies", () => {
    const cookie = { in: "cookie", style: "form" } as const;
    const parameters = [
      parameter({ ...cookie, name: "a" }),
      parameter({ ...cookie, name: "b", property: "w" }),
    ];
    const { headers } = placeStyled(
      { ...operation, parameters },
      { v: "1;2", w: ["x", "y"] },
      facts,
    );
    expect(headers).toEqual({ cookie: "a=1%3B2; b=x; b=y" });
  });
});

describe("plain parameters", () => {
  it.each<[Partial<OperationParameter>, unknown]>([
    [{}, "a b&c=d"],
    [{}, false],
    [{}, list],
    [{}, [1, null, undefined]],
    [{}, []],
    [{}, null],
    [{ name: "a b[]", property: "v" }, "x"],
    [{ in: "path", name: "v" }, "a/b?c#d"],
    [{ in: "path", name: "v" }, list],
    [{ in: "header", name: "X-Tags", property: "v" }, ["a b", "c"]],
  ])("are placed as by the styles: %j %j", (changes, v) => {
    const usual: OperationParameter = { name: "v", in: "query", ...changes };
    const path = usual.in === "path" ? "/t/{v}" : "/t?beta=true";
    const described = { path, parameters: [usual] };
    const input = { v, property: "not this" };
    const want = placeStyled(described, input, facts);
    expect(placeParameters(described, input, facts)).toEqual(want);
    expect(JSON.stringify(want).length).toBeGreaterThan(20);
  });

  it.each(["", ".", "..", undefined])("refuse %j in a path", (v) => {
    const described = { path: "/t/{v}", parameters: [{ name: "v", in: "path" as const }] };
    expect(() => placeParameters(described, { v }, facts)).toThrow(InvalidRequestError);
  });
});

describe("bodies", () => {
  it("writes JSON under every JSON type", () => {
    for (const type of [
      "application/json",
      "application/vnd.acme+json",
      "*/*",
      "application/json; charset=utf-8",
    ]) {
      expect(encodeBody(type, { a: [1, null] }, facts).body).toBe('{"a":[1,null]}');
    }
    expect(encodeBody("application/json", "text", facts).body).toBe('"text"');
    expect(() => encodeBody("application/json", new Uint8Array(3), facts)).toThrow(MediaError);
  });

  it("writes forms: lists repeat, nested objects become JSON", () => {
    const value = { a: ["x", "y"], b: { c: 1 }, d: undefined, e: new Date(0) };
    const { body, headers } = encodeBody("application/x-www-form-urlencoded", value, facts);
    expect(String(body)).toBe("a=x&a=y&b=%7B%22c%22%3A1%7D&e=1970-01-01T00%3A00%3A00.000Z");
    expect(headers).toEqual({ "content-type": "application/x-www-form-urlencoded" });
    const file = { a: { deep: new Blob(["x"]) } };
    expect(() => encodeBody("application/x-www-form-urlencoded", file, facts)).toThrow(MediaError);
  });

  it("writes multipart with files, and leaves the boundary to the platform", async () => {
    const value = {
      file: new File(["png"], "a.png", { type: "image/png" }),
      raw: new Uint8Array([65]),
      n: 2,
      tags: ["x", "y"],
      o: { a: 1 },
    };
    const { body, headers } = encodeBody("multipart/form-data", value, facts);
    const form = body as FormData;
    expect(headers).toEqual({});
    expect((form.get("file") as File).name).toBe("a.png");
    expect(await (form.get("raw") as Blob).text()).toBe("A");
    expect([form.get("n"), form.getAll("tags"), form.get("o")]).toEqual([
      "2",
      ["x", "y"],
      '{"a":1}',
    ]);
  });

  it("sends bytes, Blobs and text as they are", async () => {
    const bytes = encodeBody("image/*", new Blob(["x"], { type: "image/png" }), facts);
    expect(bytes.headers).toEqual({ "content-type": "image/png" });
    const view = encodeBody(
      "application/octet-stream",
      new Uint8Array([1, 2, 3]).subarray(1),
      facts,
    );
    expect((view.body as Blob).size).toBe(2);
    expect(encodeBody("text/plain", 7, facts).body).toBe("7");
    expect(encodeBody("application/xml", "<a/>", facts)).toEqual({
      body: "<a/>",
      headers: { "content-type": "application/xml" },
    });
    expect(() => encodeBody("application/xml", { a: 1 }, facts)).toThrow(InvalidRequestError);
  });
});

describe("forms with an encoding", () => {
  const form = "application/x-www-form-urlencoded";

  it("write each member as it says, and the others as usual", () => {
    const encode = encodeParts({
      meta: { style: "deepObject", explode: true },
      tags: { style: "form", explode: false },
      at: { style: "pipeDelimited", explode: false },
      raw: { allowReserved: true },
      json: { contentType: "application/json" },
    });
    const value = {
      name: "a b",
      meta: { a: { b: 1 }, list: ["x", "y"] },
      tags: ["p", "q&"],
      at: [1, 2],
      raw: "a/b",
      json: { a: [1] },
      left: undefined,
    };
    expect(encode(form, value, facts)).toEqual({
      body: "name=a+b&meta[a][b]=1&meta[list][]=x&meta[list][]=y&tags=p,q%26&at=1%7C2&raw=a/b&json=%7B%22a%22%3A%5B1%5D%7D",
      headers: { "content-type": form },
    });
    expect(encode(form, { name: undefined }, facts).body).toBe("");
    expect(encode("application/json", value, facts).headers).toEqual({
      "content-type": "application/json",
    });
  });

  it("give parts of multipart bodies their types", async () => {
    const encode = encodeParts({
      meta: { contentType: "application/json" },
      note: { contentType: "text/plain" },
      file: { contentType: "image/png" },
      files: { contentType: "image/png, image/jpeg" },
      where: { style: "deepObject" },
    });
    const value = {
      meta: { a: 1 },
      note: "n",
      file: new Uint8Array([65]),
      files: [new Blob(["x"], { type: "image/jpeg" }), new Blob(["y"])],
      where: { x: "1+1", y: 2 },
      other: true,
    };
    const data = encode("multipart/form-data", value, facts).body as FormData;
    const meta = data.get("meta") as Blob;
    expect([meta.type, await meta.text()]).toEqual(["application/json", '{"a":1}']);
    expect((data.get("file") as Blob).type).toBe("image/png");
    expect(data.getAll("files").map((file) => (file as Blob).type)).toEqual(["image/jpeg", ""]);
    expect(["note", "where[x]", "where[y]", "other"].map((name) => data.get(name))).toEqual([
      ...["n", "1+1", "2", "true"],
    ]);
  });

  it("leave a form alone that the caller has made", () => {
    const own = new FormData();
    expect(encodeParts({})("multipart/form-data", own, facts).body).toBe(own);
  });
});

describe("call", () => {
  it("carries everything at once", async () => {
    const server = await acmeServer((_, response) => json(response, 201, { id: 7 }));
    const create: Operation = {
      ...operation,
      id: "createThing",
      method: "POST",
      path: "/boxes/{box}/things",
      body: "application/json",
      parameters: [
        parameter({ property: "box", name: "box", in: "path", style: "simple" }),
        parameter({ property: "dryRun", name: "dry-run" }),
        parameter({ property: "trace", name: "X-Trace", in: "header", style: "simple" }),
      ],
    };
    const input = { box: "a b", dryRun: true, trace: "t1", body: { name: "x" } };
    expect(await call(acmeClient(server), create, input)).toEqual({ id: 7 });
    const [request] = server.requests;
    expect(request!.path).toBe("/boxes/a%20b/things?dry-run=true");
    expect(request!.headers["x-trace"]).toBe("t1");
    expect(request!.headers.accept).toBe("application/json");
    expect(request!.body).toBe('{"name":"x"}');
  });

  it("reads text, bytes and nothing", async () => {
    const server = await acmeServer((_, response) => {
      response.writeHead(200, { "content-type": "image/png" });
      response.end("bytes");
    });
    const client = acmeClient(server);
    expect(await call(client, { ...operation, read: readText })).toBe("bytes");
    const blob = await call<Blob>(client, { ...operation, read: readBytes });
    expect([blob.type, await blob.text()]).toEqual(["image/png", "bytes"]);
    expect(await call(client, { ...operation, read: readNothing })).toBeUndefined();
  });

  it("takes a 204 for nothing where JSON was promised", async () => {
    const server = await acmeServer((_, response) => {
      response.writeHead(204);
      response.end();
    });
    expect(await call(acmeClient(server), operation)).toBeUndefined();
  });

  it("guards a billable operation like a submit", async () => {
    const billable: Operation = {
      ...operation,
      id: "zoom",
      method: "POST",
      body: "multipart/form-data",
      encode: encodeBody,
      billable: true,
      keyed: true,
    };
    const server = await acmeServer(drop);
    const input = { body: { image: new Blob(["x"]) } };
    const error = await rejection(call(acmeClient(server), billable, input));
    expect(error).toBeInstanceOf(UnclearSubmitError);
    expect(server.requests).toHaveLength(1);
    const withKeys = { idempotency };
    await rejection(
      call(acmeClient(server, {}, withKeys), billable, input, { idempotencyKey: "k1" }),
    );
    expect(server.requests).toHaveLength(5);
    expect(server.requests[4]!.headers["idempotency-key"]).toBe("k1");
    expect(server.requests[4]!.body).toContain('name="image"');
  });

  it("sends a stream once", async () => {
    const upload: Operation = {
      ...operation,
      method: "PUT",
      body: "application/octet-stream",
      encode: encodeBody,
    };
    const server = await acmeServer((_, response) => json(response, 500, {}));
    const stream = new Blob(["streamed"]).stream();
    await rejection(call(acmeClient(server), upload, { body: stream }));
    expect(server.requests.map((request) => request.body)).toEqual(["streamed"]);
  });

  it("goes to an operation's own server, unless the client has been given one", async () => {
    const own = await acmeServer((_, response) => json(response, 200, "own"));
    const given = await acmeServer((_, response) => json(response, 200, "given"));
    const elsewhere = { ...operation, baseUrl: own.url };
    expect(await call(acmeClient(own, { baseUrl: undefined }), elsewhere)).toBe("own");
    expect(await call(acmeClient(given), elsewhere)).toBe("given");
  });
});
