import type { ModelParameter } from "../../catalog/catalog.ts";
import { aboutParameter, dottedPath, modelsOf } from "../models.ts";
import type { Rule } from "../rule.ts";

const styles = ["snake_case", "camelCase", "kebab-case"] as const;
type Style = (typeof styles)[number];

/**
 * Names are compared within one object only: an API that nests `some_key` in `someParams`
 * is consistent on each level. Single words fit every style.
 */
export const namingStyleMixed: Rule = {
  code: "lint/naming-style-mixed",
  *check({ catalog }) {
    for (const place of modelsOf(catalog)) {
      for (const siblings of byObject(place.model.parameters)) {
        const prevailing = prevailingStyle(siblings);
        for (const parameter of siblings) {
          const style = styleOf(parameter.name);
          if (style === null || style === prevailing) continue;
          yield {
            message: `parameter "${dottedPath(parameter)}" of ${place.label} is ${style} among ${prevailing} names`,
            at: parameter.source,
            fix: "check the spelling upstream; if it is right, waive this with that reason",
            subject: aboutParameter(place, parameter),
          };
        }
      }
    }
  },
};

function byObject(parameters: readonly ModelParameter[]): ModelParameter[][] {
  const objects = new Map<string, ModelParameter[]>();
  for (const parameter of parameters) {
    const parent = JSON.stringify(parameter.path.slice(0, -1));
    const siblings = objects.get(parent);
    if (siblings === undefined) objects.set(parent, [parameter]);
    else siblings.push(parameter);
  }
  return [...objects.values()];
}

/** The style most names have; the first of `styles` where two are level. */
function prevailingStyle(parameters: readonly ModelParameter[]): Style | null {
  const counts = new Map<Style, number>();
  for (const { name } of parameters) {
    const style = styleOf(name);
    if (style !== null) counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return styles.find((style) => counts.get(style) === most) ?? null;
}

function styleOf(name: string): Style | null {
  if (/[^_]_[^_]/u.test(name)) return "snake_case";
  if (name.includes("-")) return "kebab-case";
  return /[\p{Ll}\p{N}]\p{Lu}/u.test(name) ? "camelCase" : null;
}
