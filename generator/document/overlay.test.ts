import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../ground/json.ts";
import { applyOverlays } from "./overlay.ts";
import { findNodes, splitQuery } from "./overlay-target.ts";
import type { SourceDocument } from "./parse-source.ts";
import { locate, traced } from "./traced.ts";

const overlay = (
  actions: Json,
  file = "spec/overlays/acme.overlay.yaml",
  version = "1.1.0",
): SourceDocument => ({
  file,
  text: "",
  value: { overlay: version, info: { title: "Ours", version: "1" }, actions },
});
const document = (root: JsonObject) =>
  traced({ file: "spec/upstream/acme.json", text: "", value: root });
const apply = (root: JsonObject, actions: Json) =>
  applyOverlays(document(root), [overlay(actions)]);
const at = (pointer: string) => ({ file: "spec/overlays/acme.overlay.yaml", pointer });

describe("actions", () => {
  const root = {
    info: { title: "Acme", tags: ["a", "b"] },
    paths: {
      "/v1/images": {
        post: { operationId: "make", parameters: [{ name: "x" }, { name: "y" }, { name: "z" }] },
        get: { operationId: "list" },
      },
    },
  };

  it.each<[string, Json, (given: typeof root) => void]>([
    [
      "merge objects, in depth",
      [{ target: "$", update: { info: { title: "New", contact: { name: "A" } } } }],
      ({ info }) => Object.assign(info, { title: "New", contact: { name: "A" } }),
    ],
    [
      "concatenate lists",
      [{ target: "$.info", update: { tags: ["c"] } }],
      ({ info }) => info.tags.push("c"),
    ],
    [
      "concatenate a list with a list",
      [{ target: "$.info.tags", update: ["c", "d"] }],
      ({ info }) => info.tags.push("c", "d"),
    ],
    [
      "append one item",
      [{ target: "$.info.tags", update: "c" }],
      ({ info }) => info.tags.push("c"),
    ],
    [
      "replace a word",
      [{ target: "$.info.title", update: "New" }],
      ({ info }) => Object.assign(info, { title: "New" }),
    ],
    [
      "reach many nodes",
      [{ target: "$.paths.*.*", update: { deprecated: true } }],
      ({ paths }) =>
        Object.values<object>(paths["/v1/images"]).map((one) =>
          Object.assign(one, { deprecated: true }),
        ),
    ],
    [
      "remove by filter, whatever moves up",
      [{ target: "$..parameters[?@.name == 'x' || @.name == 'y']", remove: true }],
      ({ paths }) => paths["/v1/images"].post.parameters.splice(0, 2),
    ],
    [
      "remove a key",
      [{ target: "$.info.title", remove: true, update: "ignored" }],
      ({ info }) => Reflect.deleteProperty(info, "title"),
    ],
    [
      "copy one node",
      [{ target: "$.paths['/v1/images'].get", copy: "$.paths['/v1/images'].post" }],
      ({ paths }) =>
        Object.assign(paths["/v1/images"].get, structuredClone(paths["/v1/images"].post)),
    ],
    [
      "build on each other",
      [
        { target: "$.info.tags", remove: true },
        { target: "$.info", update: { tags: ["z"] } },
      ],
      ({ info }) => Object.assign(info, { tags: ["z"] }),
    ],
  ])("%s", (_, actions, change) => {
    const before = structuredClone(root);
    const { value, diagnostics } = apply(root, actions);
    const want = structuredClone(root);
    change(want);
    expect(diagnostics).toEqual([]);
    expect(value.root).toEqual(want);
    expect(root).toEqual(before);
  });

  it("apply by file name, then in order", () => {
    const set = (title: string) => [{ target: "$.info.title", update: title }];
    const { value } = applyOverlays(document(root), [
      overlay(set("second"), "b.yaml"),
      overlay(set("first"), "a.yaml"),
    ]);
    expect(value.root).toMatchObject({ info: { title: "second" } });
  });

  it("give the document itself back when there are none", () => {
    const given = document(root);
    expect(applyOverlays(given, [])).toEqual({ value: given, diagnostics: [] });
  });

  it("reach keys of any spelling", () => {
    const odd = JSON.parse(
      '{"it\'s": 1, "a\\\\b": 2, "__proto__": {"x": 1}, "n\\nl": 3, "": 4}',
    ) as JsonObject;
    const { value, diagnostics } = apply(odd, [
      { target: '$["it\'s"]', update: 10 },
      { target: "$['a\\\\b']", update: 20 },
      { target: "$['__proto__']", update: { y: 2 } },
      { target: "$['n\\nl']", update: 30 },
      { target: "$['']", update: 40 },
    ]);
    expect(diagnostics).toEqual([]);
    expect(Object.entries(value.root)).toEqual([
      ["it's", 10],
      ["a\\b", 20],
      ["__proto__", { x: 1, y: 2 }],
      ["n\nl", 30],
      ["", 40],
    ]);
  });
});

describe("origins", () => {
  const root = { a: { b: 1, list: [{ n: 0 }, { n: 1 }, { n: 2 }, { n: 3 }] }, c: "x" };
  const origin = (actions: Json, pointer: string) => {
    const { file, pointer: place } = locate(apply(root, actions).value, pointer);
    return `${file.split("/").at(-1)}${place}`;
  };

  it.each([
    [
      "a new key",
      [{ target: "$.a", update: { k: { d: 1 } } }],
      "#/a/k/d",
      "acme.overlay.yaml#/actions/0/update/k/d",
    ],
    [
      "a replaced word",
      [{ target: "$", update: { a: { b: 2 } } }],
      "#/a/b",
      "acme.overlay.yaml#/actions/0/update/a/b",
    ],
    [
      "an unchanged sibling",
      [{ target: "$.a", update: { b: 2 } }],
      "#/a/list/0",
      "acme.json#/a/list/0",
    ],
    ["an equal word", [{ target: "$.a", update: { b: 1, e: 1 } }], "#/a/b", "acme.json#/a/b"],
    [
      "an added item",
      [{ target: "$.a.list", update: [{ n: 4 }] }],
      "#/a/list/4/n",
      "acme.overlay.yaml#/actions/0/update/0/n",
    ],
    [
      "one item",
      [{ target: "$.a.list", update: { n: 4 } }],
      "#/a/list/4/n",
      "acme.overlay.yaml#/actions/0/update/n",
    ],
    [
      "a copy",
      [{ target: "$.a", copy: "$.a.list[0]" }],
      "#/a/n",
      "acme.overlay.yaml#/actions/0/copy/n",
    ],
    [
      "an item that moved up",
      [{ target: "$.a.list[1]", remove: true }],
      "#/a/list/2/n",
      "acme.json#/a/list/3/n",
    ],
    [
      "items that moved up twice",
      [{ target: "$.a.list[0,2]", remove: true }],
      "#/a/list/1/n",
      "acme.json#/a/list/3/n",
    ],
    [
      "an item that moved up after a change",
      [
        { target: "$.a.list[3]", update: { n: 9 } },
        { target: "$.a.list[0]", remove: true },
      ],
      "#/a/list/2/n",
      "acme.overlay.yaml#/actions/0/update/n",
    ],
    [
      "what replaced a removed part",
      [
        { target: "$.a", update: { b: 5 } },
        { target: "$.a", remove: true },
        { target: "$", update: { a: { b: 6 } } },
      ],
      "#/a/b",
      "acme.overlay.yaml#/actions/2/update/a/b",
    ],
  ])("trace %s", (_, actions, pointer, want) => {
    expect(origin(actions, pointer)).toBe(want);
  });
});

describe("stale targets", () => {
  const root = {
    paths: { "/v2/video": { post: { operationId: "film" } }, "/v1/images": { get: {} } },
  };

  it.each([
    ["$.paths['/v1/video'].post", "upstream now has '/v2/video'; did you mean that?"],
    ["$.paths['/v1/images'].gett", "upstream now has 'get'; did you mean that?"],
    ["$.pahts['/v1/images']", "upstream now has 'paths'; did you mean that?"],
    [
      "$.paths['/v9/music/songs']",
      "nothing in $.paths is called '/v9/music/songs': correct the target, or remove the action",
    ],
    [
      "$.paths.*[?@.operationId == 'sing']",
      "nothing in $.paths.* matches [?@.operationId == 'sing']: correct the target, or remove the action",
    ],
    ["$..operationID", "upstream now has 'operationId'; did you mean that?"],
    [
      "$.components",
      "nothing in $ is called 'components': correct the target, or remove the action",
    ],
  ])("%s", (target, fix) => {
    const { value, diagnostics } = apply(root, [
      { target: "$", update: { x: 1 } },
      { target, remove: true },
    ]);
    expect(diagnostics).toEqual([
      {
        code: "overlay/stale-target",
        message: "action 2 matches nothing in acme.json",
        at: at("#/actions/1/target"),
        fix,
      },
    ]);
    expect(value.root).toEqual({ ...root, x: 1 });
  });

  it("are found in copy, too", () => {
    const { diagnostics } = apply(root, [{ target: "$.paths", copy: "$.path" }]);
    expect(diagnostics).toEqual([
      {
        code: "overlay/stale-target",
        message: "action 1 would copy nothing; it can copy one value",
        at: at("#/actions/0/copy"),
        fix: "upstream now has 'paths'; did you mean that?",
      },
    ]);
  });

  it("differ from actions that have nothing left to do", () => {
    const { diagnostics } = apply(root, [
      { target: "$.paths['/v2/video']", update: { post: { operationId: "film" } } },
    ]);
    expect(diagnostics).toEqual([
      {
        code: "overlay/no-effect",
        message: "action 1 changes nothing",
        at: at("#/actions/0/target"),
        fix: "remove the action",
      },
    ]);
  });
});

describe("wrong overlays", () => {
  const root = { a: { b: [1] }, c: "x" };

  it.each<[string, Json, string, string]>([
    ["no target", [{ update: 1 }], "action 1 has no target", "#/actions/0"],
    ["no change", [{ target: "$.a" }], "action 1 does nothing", "#/actions/0"],
    [
      "an unknown key",
      [{ target: "$.a", updat: {} }],
      'action 1 has an unknown key "updat"',
      "#/actions/0/updat",
    ],
    ["no object", ["$.a"], "action 1 is no object", "#/actions/0"],
    [
      "remove: yes",
      [{ target: "$.a", remove: "yes" }],
      "action 1 says neither true nor false to remove",
      "#/actions/0/remove",
    ],
    [
      "two changes",
      [{ target: "$.a", update: {}, copy: "$.c" }],
      "action 1 has both update and copy",
      "#/actions/0/copy",
    ],
    [
      "a copy of many",
      [{ target: "$.a", copy: "$.*" }],
      "action 1 would copy 2 values; it can copy one value",
      "#/actions/0/copy",
    ],
    [
      "no copy path",
      [{ target: "$.a", copy: 3 }],
      "action 1 has a copy that is no JSONPath",
      "#/actions/0/copy",
    ],
    [
      "the whole removed",
      [{ target: "$", remove: true }],
      "action 1 would remove the whole document",
      "#/actions/0/target",
    ],
    [
      "a word for an object",
      [{ target: "$.a", update: "x" }],
      "action 1 puts a string where #/a is an object",
      "#/actions/0/update",
    ],
    [
      "an object for a word",
      [{ target: "$", update: { c: {} } }],
      "action 1 puts an object where #/c is a string",
      "#/actions/0/update/c",
    ],
    [
      "a word for a list, inside",
      [{ target: "$.a", update: { b: "x" } }],
      "action 1 puts a string where #/a/b is a list",
      "#/actions/0/update/b",
    ],
    [
      "null for an object",
      [{ target: "$", update: { a: null } }],
      "action 1 puts null where #/a is an object",
      "#/actions/0/update/a",
    ],
    ["no actions", [], "the overlay has no list of actions", "#/actions"],
  ])("%s", (_, actions, message, pointer) => {
    const { value, diagnostics } = apply(root, actions);
    expect(diagnostics).toMatchObject([{ code: "overlay/invalid", message, at: at(pointer) }]);
    expect(value.root).toEqual(root);
  });

  it("say what is no JSONPath", () => {
    const [found] = apply(root, [{ target: "$.a[", remove: true }]).diagnostics;
    expect(found).toMatchObject({ code: "overlay/invalid", at: at("#/actions/0/target") });
    expect(found!.message).toMatch(/^the target of action 1 is no JSONPath: ./);
  });

  it.each<[Json, string]>([
    [[], "an overlay must be an object"],
    [{ actions: [] }, 'this is no overlay: it has no "overlay" key'],
    [{ overlay: "2.0.0" }, 'Overlay version "2.0.0" is not one we can apply'],
    [
      { overlay: "1.0.0", actions: [{ target: "$", update: { z: 1 } }] },
      "the overlay has no info.title",
    ],
    [
      {
        overlay: "1.0.0",
        info: { title: "a", version: "1" },
        actions: [{ target: "$.a", copy: "$.a" }],
      },
      "action 1 copies, which Overlay 1.0 cannot",
    ],
  ])("%j", (value, message) => {
    const { diagnostics } = applyOverlays(document(root), [{ file: "x.yaml", text: "", value }]);
    expect(diagnostics[0]).toMatchObject({ code: "overlay/invalid", message });
  });

  it("never throw, whatever they hold", () => {
    const anything = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;
    const target = fc.oneof(
      fc.constantFrom("$", "$..*", "$.a", "$.a.b[0]", "$.*", "$..b", "$['c','a']"),
      fc.string(),
    );
    const action = fc.record(
      { target, update: anything, remove: fc.boolean() },
      { requiredKeys: ["target"] },
    );
    fc.assert(
      fc.property(
        anything,
        fc.array(action, { maxLength: 4 }),
        anything,
        (given, actions, other) => {
          const base = document({ a: { b: [given, 1] }, c: other });
          applyOverlays(base, [
            overlay(actions as Json),
            { file: "z.yaml", text: "", value: other },
          ]);
        },
      ),
    );
  });
});

it.each([
  ["$", []],
  ["$.a.b", [".a", ".b"]],
  ["$.paths['/a.b[0]'].post", [".paths", "['/a.b[0]']", ".post"]],
  ["$..x[?@.a['b'] == ']'][0]", ["..x", "[?@.a['b'] == ']']", "[0]"]],
  ["$..['x'].*", ["..['x']", ".*"]],
  [`$["it's \\" x"] .y`, [`["it's \\" x"]`, ".y"]],
])("splitQuery takes %s apart", (query, want) => {
  expect(splitQuery(query)).toEqual(want);
});

describe("a query made to hold us up", () => {
  const root = { info: { description: `${"a".repeat(40)}!` } };

  it.each(["$..[?match(@.description,'(a+)+')]", "$..[?search(@.description,'^(a|aa)+$')]"])(
    "is given up: %s",
    (query) => {
      expect(findNodes(root, query, 200)).toBe(
        "is not answered within 0.2 s: write its pattern without a repetition inside a repetition",
      );
    },
  );

  it("is told from one that is none, and from one that ends", () => {
    expect(findNodes(root, "$..[?")).toMatch(/^is no JSONPath: /);
    expect(findNodes(root, "$[?search(@.description,'a+')]", 5000)).toEqual([["info"]]);
  });
});
