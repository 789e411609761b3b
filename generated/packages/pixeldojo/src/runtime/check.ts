// Copied from templates/client/runtime/check.ts. Do not edit.

// Holds values against shapes: the part of JSON Schema that models' parameters and outputs use. A
// program loads this, with its model's shapes, only when `validate` asks for it; it imports nothing,
// so that a bundler can set it apart.

/** A JSON Schema in the keywords below; `{}` fits everything. */
export interface Shape {
  readonly type?: JsonType | readonly JsonType[];
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  /** False where no other key is allowed. */
  readonly additionalProperties?: boolean;
  readonly anyOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
}

export type JsonType = "string" | "number" | "integer" | "boolean" | "null" | "array" | "object";

/** What is wrong, by place: `fluxParams.seed`, `images[0]`. */
export type Problems = Readonly<Record<string, readonly string[]>>;

/** What to refuse, as an error's message and facts; null where there is nothing. */
export type Check = (
  part: "params" | "output",
  value: unknown,
  /** `warn` refuses nothing, and tells the logger. */
  how: "warn" | "strict",
  warn: (message: string) => void,
) => { readonly message: string; readonly facts: Refusal } | null;

interface Refusal extends Partial<typeof shapeFacts> {
  readonly fields: Problems;
}

/** What an `UnexpectedResponseError` says of an answer that came as it should. */
const shapeFacts = { reason: "shape", contentType: null, location: null } as const;

/** The check of one model, named in warnings. */
export function checkOf(
  model: string,
  shapes: Readonly<Record<"params" | "output", Shape>>,
): Check {
  return (part, value, how, warn) => {
    const fields = problemsOf(shapes[part], value);
    if (!fields) return null;
    const lines = Object.entries(fields).map(([place, said]) => `${place} ${said.join(", ")}`);
    const said = `${part === "params" ? "not sent" : "not as documented"}: ${lines.join("; ")}`;
    if (how === "strict") {
      return { message: said, facts: part === "params" ? { fields } : { fields, ...shapeFacts } };
    }
    warn(`${model}: ${part}: ${lines.join("; ")}`);
    return null;
  };
}

/** What is wrong with a value; null where all is well. `undefined` counts as absent. */
export function problemsOf(shape: Shape, value: unknown): Problems | null {
  const problems = new Map<string, string[]>();
  inspect(shape, value, "", (place, problem) => {
    problems.set(place, [...(problems.get(place) ?? []), problem]);
  });
  return problems.size > 0 ? Object.fromEntries(problems) : null;
}

type Report = (place: string, problem: string) => void;

function inspect(shape: Shape, value: unknown, place: string, report: Report): void {
  const say = (problem: string) => report(place, problem);
  const types = [shape.type ?? []].flat();
  if (types.length > 0 && !types.some((type) => isOf(type, value))) {
    say(`must be ${types.join(" or ")}`);
    return;
  }
  if (shape.enum && !shape.enum.some((known) => same(known, value))) {
    say(`must be ${shape.enum.map((known) => JSON.stringify(known)).join(" or ")}`);
  }
  if (typeof value === "number") inspectNumber(shape, value, say);
  else if (typeof value === "string") inspectText(shape, value, say);
  else if (Array.isArray(value)) {
    const { minItems = 0, maxItems = Infinity, items } = shape;
    if (value.length < minItems) say(`must have at least ${minItems} items`);
    if (value.length > maxItems) say(`must have at most ${maxItems} items`);
    if (items)
      for (const [i, item] of value.entries()) inspect(items, item, `${place}[${i}]`, report);
  } else if (isOf("object", value)) inspectObject(shape, value as object, place, report);
  for (const part of shape.allOf ?? []) inspect(part, value, place, report);
  if (shape.anyOf && !shape.anyOf.some((branch) => fits(branch, value))) {
    say("fits none of the forms it may have");
  }
}

function inspectNumber(shape: Shape, value: number, say: (problem: string) => void): void {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = shape;
  if (minimum !== undefined && value < minimum) say(`must be at least ${minimum}`);
  if (maximum !== undefined && value > maximum) say(`must be at most ${maximum}`);
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum)
    say(`must be more than ${exclusiveMinimum}`);
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum)
    say(`must be less than ${exclusiveMaximum}`);
  if (multipleOf !== undefined) {
    const times = value / multipleOf;
    // 0.3 is a multiple of 0.1, whatever their quotient's last digit.
    if (Math.abs(times - Math.round(times)) > 1e-9 * Math.max(1, Math.abs(times)))
      say(`must be a multiple of ${multipleOf}`);
  }
}

function inspectText(shape: Shape, value: string, say: (problem: string) => void): void {
  const { minLength = 0, maxLength = Infinity, pattern } = shape;
  // JSON Schema counts characters, and JavaScript halves of some.
  const length = [...value].length;
  if (length < minLength) say(`must have at least ${minLength} characters`);
  if (length > maxLength) say(`must have at most ${maxLength} characters`);
  if (pattern !== undefined && !new RegExp(pattern, "u").test(value)) say(`must match ${pattern}`);
}

function inspectObject(shape: Shape, value: object, place: string, report: Report): void {
  const inside = (key: string) => (place ? `${place}.${key}` : key);
  const given = new Map(Object.entries(value).filter(([, item]) => item !== undefined));
  for (const key of shape.required ?? []) if (!given.has(key)) report(inside(key), "is missing");
  const known = new Map(Object.entries(shape.properties ?? {}));
  for (const [key, item] of given) {
    const property = known.get(key);
    if (property) inspect(property, item, inside(key), report);
    else if (shape.additionalProperties === false) report(inside(key), "is not known");
  }
}

function fits(shape: Shape, value: unknown): boolean {
  let good = true;
  inspect(shape, value, "", () => {
    good = false;
  });
  return good;
}

function isOf(type: JsonType, value: unknown): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    case "number":
      return Number.isFinite(value);
    default:
      return typeof value === type;
  }
}

/** Equal as JSON; the known values are few and small. */
function same(known: unknown, value: unknown): boolean {
  return known === value || JSON.stringify(known) === JSON.stringify(value);
}
