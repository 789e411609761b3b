// The program's own templates as functions, by `templateKey`. Empty when the program runs from its
// sources; `scripts/compile-templates.mjs` fills it in a build, so that nothing is parsed at run
// time but what a user has changed.

import type { TemplateFactory } from "./template-tools.ts";

export interface BuiltTemplate {
  readonly partials: readonly string[];
  readonly isLong: boolean;
  readonly factory: TemplateFactory;
}

export const builtTemplates: ReadonlyMap<string, BuiltTemplate> = new Map();
