// The only file that knows Handlebars. It is loaded on first use: a template that was compiled
// with the program (`built-templates.ts`) does without it.

import { createRequire } from "node:module";
import type Handlebars from "handlebars";

export type Engine = typeof Handlebars;
/** A template as Handlebars reads it. */
export type TemplateTree = hbs.AST.Program;
export type TemplateNode = hbs.AST.Node;

export function loadHandlebars(): Engine {
  return createRequire(import.meta.url)("handlebars") as Engine;
}
