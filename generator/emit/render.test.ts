import { describe, expect, it } from "vitest";
import type { View } from "./emitter.ts";
import { createRenderer } from "./render.ts";

const view = (changes: Partial<View> = {}): View => ({
  path: "out.ts",
  kind: "typescript",
  template: "a.hbs",
  provider: "acme",
  data: { name: "<b>" },
  ...changes,
});
const render = (templates: Record<string, string>, changes: Partial<View> = {}) =>
  createRenderer(new Map(Object.entries(templates))).render(view(changes));

describe("createRenderer", () => {
  it("escapes in pages, and nowhere else", () => {
    expect(render({ "a.hbs": "{{name}}" })).toEqual({ path: "out.ts", text: "<b>\n" });
    expect(render({ "a.hbs": "{{name}}" }, { kind: "html" })).toEqual({
      path: "out.ts",
      text: "&lt;b&gt;\n",
    });
  });

  it("leaves no space at line ends and no holes", () => {
    expect(render({ "a.hbs": "\n\na  \n\n\n\nb\n\n" })).toEqual({
      path: "out.ts",
      text: "a\n\nb\n",
    });
  });

  it("prefers a provider's own template", () => {
    const templates = { "a.hbs": "shared", "overrides/acme/a.hbs": "own" };
    expect(render(templates)).toMatchObject({ text: "own\n" });
    expect(render(templates, { provider: "other" })).toMatchObject({ text: "shared\n" });
    expect(render(templates, { provider: null })).toMatchObject({ text: "shared\n" });
  });

  it("knows partials", () => {
    const templates = {
      "a.hbs": "{{> docs/partials/b this}}",
      "docs/partials/b.hbs": "b of {{name}}",
    };
    expect(render(templates)).toMatchObject({ text: "b of <b>\n" });
  });

  it("takes styles and scripts as they are", () => {
    const text = "const a = {{b: 1}};  \n\n\n\n";
    expect(render({ "a.js": text }, { kind: "text", template: "a.js" })).toMatchObject({ text });
  });

  it("does not reach inherited properties", () => {
    expect(render({ "a.hbs": "a{{constructor}}" })).toMatchObject({ text: "a\n" });
  });

  it("reports a field that the view lacks, once for each template", () => {
    const renderer = createRenderer(new Map([["a.hbs", "{{pricing}}"]]));
    expect(renderer.render(view())).toEqual({
      code: "render/missing-field",
      message: 'templates/a.hbs uses "pricing", which its view lacks',
      at: { file: "templates/a.hbs", pointer: "#" },
      fix: "while rendering out.ts: add the field to the view, or remove it from the template",
    });
    expect(renderer.render(view({ path: "other.ts" }))).toBeNull();
  });

  it("reports a template that cannot be read, and one that does not exist", () => {
    expect(render({ "a.hbs": "{{#if}" })).toMatchObject({ code: "render/missing-field" });
    expect(render({})).toEqual({
      code: "render/missing-template",
      message: "templates/a.hbs does not exist, and out.ts is made from it",
      at: null,
      fix: "add the template, or correct its name in the emitter",
    });
  });
});
