// Handlebars helpers shared by all kinds of output. A helper refuses `undefined`: Handlebars'
// strict mode does not look at a helper's arguments.

export type Helper = (...values: unknown[]) => string;

/** Text for a template; a missing value is a mistake in the view. */
export function textArgument(helper: string, value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw new Error(`helper "${helper}" was given ${value === undefined ? "nothing" : typeof value}`);
}
