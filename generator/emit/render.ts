// Turns views into text. One Handlebars instance per kind of output, each with the escaping of
// its kind; a template that names a field its view lacks is a diagnostic, never a gap in a page.

import type { Diagnostic } from "../ground/diagnostic.ts";
import { docsHelpers } from "./docs/docs-helpers.ts";
import type { OutputFile, OutputKind, View } from "./emitter.ts";
import { type Engine, loadHandlebars } from "./handlebars.ts";
import type { Helper } from "./helpers.ts";
import { createLinker } from "./link-template.ts";
import type { Template } from "./template-tools.ts";

/** Template texts by their path below `templates/`, overrides under `overrides/<provider>/`. */
export type Templates = ReadonlyMap<string, string>;

export interface Renderer {
  /** Null for a further view of a template whose mistake has been reported. */
  render(view: View): OutputFile | Diagnostic | null;
}

export function createRenderer(templates: Templates): Renderer {
  const instances = new Map<string, Engine>();
  const compiled = new Map<string, Template>();
  const broken = new Set<string>();
  const link = createLinker(templates, helpers);
  /** As a function where the template is simple enough for one; as Handlebars runs it otherwise. */
  const compile = (kind: OutputKind, name: string): Template => {
    const key = `${kind} ${name}`;
    const known = compiled.get(key);
    if (known) return known;
    const template = link(name, escapes(kind)) ?? compileWhole(kind, name);
    compiled.set(key, template);
    return template;
  };
  const compileWhole = (kind: OutputKind, name: string): Template => {
    const instance = instances.get(kind) ?? createInstance(templates);
    instances.set(kind, instance);
    const template = instance.compile(templates.get(name)!, options(kind));
    return (data) => template(data, { allowProtoPropertiesByDefault: false });
  };
  return {
    render(view) {
      const name = templateFor(view, templates);
      if (broken.has(name)) return null;
      if (!templates.has(name)) {
        broken.add(name);
        return missingTemplate(view, name);
      }
      // Styles and scripts are no templates: two braces there are their own.
      if (!name.endsWith(".hbs")) {
        return { path: view.path, text: templates.get(name)! };
      }
      try {
        const text = compile(view.kind, name)(view.data);
        return { path: view.path, text: tidy(text, view.kind) };
      } catch (error) {
        broken.add(name);
        return describe(error, view, name);
      }
    },
  };
}

function templateFor(view: View, templates: Templates): string {
  const override = view.provider === null ? null : `overrides/${view.provider}/${view.template}`;
  return override !== null && templates.has(override) ? override : view.template;
}

const helpers: Readonly<Record<string, Helper>> = docsHelpers;

/** Pages read text as markup unless it is escaped; code and Markdown have helpers of their own. */
function escapes(kind: OutputKind): boolean {
  return kind === "html";
}

function createInstance(templates: Templates): Engine {
  const instance = loadHandlebars().create();
  for (const [name, helper] of Object.entries(helpers)) {
    // Handlebars hands its own options over as the last argument.
    instance.registerHelper(name, (...values: unknown[]) => helper(...values.slice(0, -1)));
  }
  for (const [name, text] of templates) {
    const partial = /^(.*\/partials\/.*)\.hbs$/.exec(name)?.[1];
    if (partial) instance.registerPartial(partial, text);
  }
  return instance;
}

function options(kind: OutputKind) {
  return {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(Object.keys(helpers).map((name) => [name, true])),
    explicitPartialContext: true,
    noEscape: !escapes(kind),
    preventIndent: true,
  };
}

/** Looked for from the first blank of a row only: a row in mid-line would cost its square. */
const lineEnds = /(?<![ \t])[ \t]+$/gm;

/** One final newline, no white space at line ends, never three empty lines in a row. */
function tidy(text: string, kind: OutputKind): string {
  // Looking for what is seldom there costs less than replacing nothing.
  const ends = hasLooseEnds(text) ? text.replace(lineEnds, "") : text;
  const lines = kind !== "html" && ends.includes("\n\n\n") ? ends.replace(/\n{3,}/g, "\n\n") : ends;
  return `${lines.trim()}\n`;
}

/** Whether white space may stand before a line's end. */
function hasLooseEnds(text: string): boolean {
  if (text.includes("\r") || text.includes("\u2028") || text.includes("\u2029")) return true;
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) {
    const before = text.charCodeAt(end - 1);
    if (before === 0x20 || before === 0x09) return true;
  }
  return false;
}

function missingTemplate(view: View, template: string): Diagnostic {
  return {
    code: "render/missing-template",
    message: `templates/${template} does not exist, and ${view.path} is made from it`,
    at: null,
    fix: "add the template, or correct its name in the emitter",
  };
}

function describe(error: unknown, view: View, template: string): Diagnostic {
  const message = error instanceof Error ? error.message.split("\n")[0]! : String(error);
  const field = /"([^"]+)" not defined/.exec(message)?.[1];
  return {
    code: "render/missing-field",
    message: field
      ? `templates/${template} uses "${field}", which its view lacks`
      : `templates/${template} cannot be rendered: ${message}`,
    at: { file: `templates/${template}`, pointer: "#" },
    fix: `while rendering ${view.path}: add the field to the view, or remove it from the template`,
  };
}
