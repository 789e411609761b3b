// Templates that can run as functions, with the partials they include. Those of the program come
// compiled with it; a user's are compiled here.

import { type BuiltTemplate, builtTemplates } from "./built-templates.ts";
import { loadHandlebars } from "./handlebars.ts";
import type { Helper } from "./helpers.ts";
import { templateCode, templateKey } from "./template-code.ts";
import { createTools, type Template, type TemplateFactory } from "./template-tools.ts";

type Helpers = Readonly<Record<string, Helper>>;

/** A template by its path, or null where it, or a partial that it reaches, needs Handlebars. */
export type Linker = (path: string, escapes: boolean) => Template | null;

export function createLinker(templates: ReadonlyMap<string, string>, helpers: Helpers): Linker {
  const known = new Map<string, BuiltTemplate | null>();
  const find = (path: string): BuiltTemplate | null => {
    const text = templates.get(path);
    if (text === undefined) return null;
    const found = known.get(path);
    if (found !== undefined) return found;
    const template = builtTemplates.get(templateKey(text)) ?? compileTemplate(text, helpers);
    known.set(path, template);
    return template;
  };
  const isWhole = (path: string, seen = new Set<string>()): boolean => {
    if (seen.has(path)) return true;
    seen.add(path);
    const template = find(path);
    return template?.partials.every((name) => isWhole(pathOf(name), seen)) ?? false;
  };
  const linked = new Map<string, Template>();
  const link = (path: string, escapes: boolean): Template => {
    const key = `${escapes} ${path}`;
    const done = linked.get(key);
    if (done) return done;
    // Named before it is made, since a partial may include itself.
    let template: Template | null = null;
    linked.set(key, (...given) => template!(...given));
    const partial = (name: string) => link(pathOf(name), escapes);
    const { factory, isLong } = find(path)!;
    const plain = factory(createTools(escapes, { helpers, partial }));
    template = isLong ? remembering(plain) : plain;
    linked.set(key, template);
    return template;
  };
  return (path, escapes) => (isWhole(path) ? link(path, escapes) : null);
}

/**
 * Asked again for the same data at the same place of a loop, a template says the same: pages of one
 * API share what they say of its jobs and errors.
 */
function remembering(template: Template): Template {
  const made = new WeakMap<object, { place: string; text: string }>();
  return (data, index, length) => {
    if (typeof data !== "object" || data === null) return template(data, index, length);
    const place = `${index} ${length}`;
    const known = made.get(data);
    if (known?.place === place) {
      // Looking into a text makes one piece of what it was put together from, for all who take it.
      known.text.charCodeAt(0);
      return known.text;
    }
    const text = template(data, index, length);
    made.set(data, { place, text });
    return text;
  };
}

const pathOf = (partial: string) => (partial.includes("/partials/") ? `${partial}.hbs` : "");

/** Null also where Handlebars cannot read it: its own message is the better one. */
function compileTemplate(text: string, helpers: Helpers): BuiltTemplate | null {
  let tree: ReturnType<ReturnType<typeof loadHandlebars>["parse"]>;
  try {
    tree = loadHandlebars().parse(text);
  } catch {
    return null;
  }
  const compiled = templateCode(tree, new Set(Object.keys(helpers)));
  if (compiled === null) return null;
  const factory = new Function(`return ${compiled.code}`)() as TemplateFactory;
  return { ...compiled, factory };
}
