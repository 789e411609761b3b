import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { docsHelpers } from "./docs/docs-helpers.ts";
import { loadHandlebars } from "./handlebars.ts";
import { createLinker } from "./link-template.ts";
import { templateCode } from "./template-code.ts";

const engine = loadHandlebars();
const helpers = new Set(Object.keys(docsHelpers));
const codeOf = (text: string) => templateCode(engine.parse(text), helpers);

/** As `render.ts` sets Handlebars up, which is what the functions are measured against. */
function byHandlebars(text: string, partials: Record<string, string>, escapes: boolean) {
  const instance = engine.create();
  for (const [name, helper] of Object.entries(docsHelpers)) {
    instance.registerHelper(name, (...values: unknown[]) => helper(...values.slice(0, -1)));
  }
  for (const [name, partial] of Object.entries(partials)) instance.registerPartial(name, partial);
  return instance.compile(text, {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries([...helpers].map((name) => [name, true])),
    explicitPartialContext: true,
    noEscape: !escapes,
    preventIndent: true,
  });
}

function byFunction(text: string, partials: Record<string, string>, escapes: boolean) {
  const templates = Object.entries(partials).map(([name, partial]) => [`${name}.hbs`, partial]);
  const link = createLinker(new Map([["a.hbs", text], ...(templates as [])]), docsHelpers);
  return link("a.hbs", escapes);
}

const data = {
  name: `<b a='1'>&"\`=`,
  zero: 0,
  no: false,
  nothing: null,
  here: undefined,
  at: "a member that texts have too",
  empty: [],
  items: [
    { label: "one", tags: ["a", "b"], link: { path: "x" }, open: true },
    { label: "two", tags: [], link: null, open: false },
  ],
  byKey: { first: "1", second: "2" },
  set: new Set(["x", "y"]),
  deep: { er: { est: "found" } },
  "odd-name": "odd",
};
const partials = {
  "docs/partials/tags": "{{#each this}}[{{this}}]{{/each~}}\n",
  "docs/partials/place": "{{#if @first}}first{{/if}}{{#if @last}}last{{/if}},",
  "docs/partials/tree": "{{label}}{{#if below}}({{> docs/partials/tree below}}){{/if}}",
};

describe("a template as a function", () => {
  it.each([
    "a {{name}} b {{{name}}} {{zero}} {{no}} {{nothing}} {{here}} {{at}}",
    "{{deep.er.est}} {{items.length}} {{[odd-name]}} {{this.name}} {{./name}}",
    "{{#if name}}yes{{/if}}{{#if zero}}a{{else if empty}}b{{else if nothing}}c{{else}}d{{/if}}",
    "{{#unless no}}a{{else}}b{{/unless}}{{#unless name}}c{{/unless}}",
    "{{#each items}}{{@index}}{{#if @first}}first{{/if}}{{#unless @last}}, {{/unless}}{{/each}}",
    "{{#each items}}{{#each tags}}{{../label}}{{this}}{{../../name}}{{else}}none{{/each}}{{/each}}",
    "{{#each items}}{{#if open}}{{#each tags}}{{../label}}{{@index}}{{/each}}{{/if}}{{/each}}",
    "{{#each byKey}}{{this}}{{/each}}{{#each set}}{{this}}{{/each}}{{#each name}}x{{/each}}",
    "{{#each empty}}a{{else}}nothing{{/each}}{{#each nothing}}a{{/each}}",
    "{{md name}} {{{md name}}} {{mdCode (concat name ' ' 1 true)}} {{lookup deep 'er'}}{{lookup nothing 'x'}}{{items.[1].label}}",
    "{{#each items}}\n  {{> docs/partials/tags tags}}\n{{label}}\n{{/each}}\n",
    "{{> docs/partials/tree deep.tree}}",
    "{{> docs/partials/tags empty}}{{> docs/partials/tags here}}{{> docs/partials/tags byKey}}",
    "{{#each items}}{{> docs/partials/place this}}{{#each tags}}{{> docs/partials/place this}}{{/each}}{{/each}}",
    "{{> docs/partials/place name}}",
    "{{!-- said to no one --}}\n{{#if name}}\n  kept\n{{~else}}\n{{/if}}\nline\u2028end \\{{name}}",
    "{{constructor}}{{#if constructor}}x{{/if}}",
  ])("says what Handlebars says: %j", (text) => {
    const tree = { label: "a", below: { label: "b", below: null } };
    const all = { ...data, deep: { ...data.deep, tree } };
    for (const escapes of [true, false]) {
      const made = byFunction(text, partials, escapes);
      expect(made?.(all)).toBe(byHandlebars(text, partials, escapes)(all));
    }
  });

  it.each([
    "{{absent}}",
    "{{deep.absent}}",
    "{{nothing.x}}",
    "{{absent.x}}",
    "{{#if absent.x}}{{/if}}",
  ])("fails where Handlebars fails: %s", (text) => {
    const made = byFunction(text, {}, true)!;
    expect(() => byHandlebars(text, {}, true)(data)).toThrow();
    expect(() => made(data)).toThrow();
  });

  it("says the same of the same data, and something else of other data", () => {
    const row = (label: string) => ({ label, below: null });
    const [a, b] = [row("a"), row("b")];
    const text = "{{#each this}}{{> docs/partials/tree this}}{{/each}}";
    expect(byFunction(text, partials, false)!([a, a, b, a, row("c")])).toBe("aabac");
  });

  it("names the member that is missing", () => {
    expect(() => byFunction("{{deep.absent}}", {}, true)!(data)).toThrow('"absent" not defined');
  });
});

describe("what is left to Handlebars", () => {
  it.each([
    "{{#with deep}}{{er.est}}{{/with}}",
    "{{#each items as |item|}}{{item.label}}{{/each}}",
    "{{#each items}}{{@key}}{{@root.name}}{{/each}}",
    "{{@first}}",
    "{{#if name}}{{@index}}{{/if}}",
    "{{../name}}",
    "{{md}}",
    "{{unknown name}}",
    "{{#name}}{{/name}}",
    "{{#if name includeZero=true}}{{/if}}",
    "{{> docs/partials/tags}}",
    "{{> docs/partials/tags items a=1}}",
    "{{> (lookup . 'name') this}}",
    "{{#> docs/partials/tags items}}{{/docs/partials/tags}}",
    '{{#*inline "x"}}{{/inline}}',
    "{{log name}}",
  ])("%s", (text) => {
    expect(codeOf(text)).toBeNull();
  });

  it("is also a template that includes one of these, or one that is not there", () => {
    const others = {
      "docs/partials/a": "{{> docs/partials/b this}}",
      "docs/partials/b": "{{#with deep}}{{/with}}",
    };
    expect(byFunction("{{> docs/partials/a this}}", others, true)).toBeNull();
    expect(byFunction("{{> docs/partials/c this}}", {}, true)).toBeNull();
  });
});

const root = new URL("../../templates/", import.meta.url).pathname;

it("is simple enough for all templates of the program", () => {
  const names = readdirSync(root, { recursive: true, encoding: "utf8" });
  const templates = names.filter((name) => name.endsWith(".hbs"));
  const left = templates.filter((name) => codeOf(readFileSync(join(root, name), "utf8")) === null);
  expect(templates.length).toBeGreaterThan(50);
  expect(left).toEqual([]);
});
