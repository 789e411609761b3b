// Elements without markup: whatever a text holds, it stays text.

import type { Code } from "../../../generator/emit/docs/sample-code.ts";

export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** Code in the colours of the page's own samples. */
export function codeNodes(code: Code): (Node | string)[] {
  const tags = { s: "i", k: "b", c: "em" } as const;
  return code.map(({ kind, text }) => (kind === null ? text : make(tags[kind], {}, text)));
}
