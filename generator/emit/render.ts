// Turns views into text. One Handlebars instance per kind of output, each with the escaping of
// its kind; a template that names a field its view lacks is a diagnostic, never a gap in a page.

import Handlebars from "handlebars";
import type { Diagnostic } from "../ground/diagnostic.ts";
import { docsHelpers } from "./docs/docs-helpers.ts";
import type { OutputFile, OutputKind, View } from "./emitter.ts";
import type { Helper } from "./helpers.ts";

/** Template texts by their path below `templates/`, overrides under `overrides/<provider>/`. */
export type Templates = ReadonlyMap<string, string>;

export interface Renderer {
  /** Null for a further view of a template whose mistake has been reported. */
  render(view: View): OutputFile | Diagnostic | null;
}

type Compiled = Handlebars.TemplateDelegate;

export function createRenderer(templates: Templates): Renderer {
  const instances = new Map<string, typeof Handlebars>();
  const compiled = new Map<string, Compiled>();
  const broken = new Set<string>();
  const compile = (kind: OutputKind, name: string): Compiled => {
    const key = `${kind} ${name}`;
    const known = compiled.get(key);
    if (known) return known;
    const instance = instances.get(kind) ?? createInstance(templates);
    instances.set(kind, instance);
    const template = instance.compile(templates.get(name)!, options(kind));
    compiled.set(key, template);
    return template;
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
        const text = compile(view.kind, name)(view.data, { allowProtoPropertiesByDefault: false });
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

function createInstance(templates: Templates): typeof Handlebars {
  const instance = Handlebars.create();
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
    noEscape: kind !== "html",
    preventIndent: true,
  };
}

/** One final newline, no white space at line ends, never three empty lines in a row. */
function tidy(text: string, kind: OutputKind): string {
  if (kind === "html") return `${text.replace(/[ \t]+$/gm, "").trim()}\n`;
  return `${text
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
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
