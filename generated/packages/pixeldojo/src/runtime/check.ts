// Copied from templates/client/runtime/check.ts. Do not edit.

// Holds values against shapes: the part of JSON Schema that parameters and outputs use, as functions
// put together, so that a program carries those alone that its models need. It is loaded only when
// `validate` asks for it, and imports nothing, so that a bundler can set it apart.

/** What a value should be. A type's name stands for any value of that type. */
export type Shape = JsonType | Inspector;

export type JsonType = "string" | "number" | "integer" | "boolean" | "null" | "array" | "object";

/** Reports what is wrong with a value. */
type Inspector = (value: unknown, place: string, report: Report) => void;

type Report = (place: string, problem: string) => void;

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
    const message = lines.join("; ");
    if (how === "warn") {
      warn(`${model}: ${part}: ${message}`);
      return null;
    }
    return part === "params"
      ? { message: `not sent: ${message}`, facts: { fields } }
      : { message: `not as documented: ${message}`, facts: { fields, ...shapeFacts } };
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

function inspect(shape: Shape, value: unknown, place: string, report: Report): void {
  if (typeof shape === "function") shape(value, place, report);
  else if (!isOf(shape, value)) report(place, `must be ${shape}`);
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

/** Fits everything. */
export const anything: Shape = () => {};

/** A type with further demands on its values. */
const typed =
  (type: JsonType, more: (value: never, place: string, report: Report) => void): Inspector =>
  (value, place, report) => {
    // What has the type is what `more` takes.
    if (isOf(type, value)) more(value as never, place, report);
    else report(place, `must be ${type}`);
  };

/** One of some values, equal as JSON. */
export const oneOf =
  (...known: readonly unknown[]): Shape =>
  (value, place, report) => {
    const words = known.map((one) => JSON.stringify(one));
    if (!words.includes(JSON.stringify(value))) report(place, `must be ${words.join(" or ")}`);
  };

/** A shape, or null. */
export const nullable =
  (shape: Shape): Shape =>
  (value, place, report) => {
    if (value !== null) inspect(shape, value, place, report);
  };

/** A number within limits. */
export const number = (
  type: "number" | "integer",
  limits: {
    readonly minimum?: number;
    readonly maximum?: number;
    readonly exclusiveMinimum?: number;
    readonly exclusiveMaximum?: number;
    readonly multipleOf?: number;
  },
): Shape =>
  typed(type, (value: number, place, report) => {
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = limits;
    const say = (problem: string) => report(place, `must be ${problem}`);
    if (value < minimum!) say(`at least ${minimum}`);
    if (value > maximum!) say(`at most ${maximum}`);
    if (value <= exclusiveMinimum!) say(`more than ${exclusiveMinimum}`);
    if (value >= exclusiveMaximum!) say(`less than ${exclusiveMaximum}`);
    // 0.3 is a multiple of 0.1, whatever their quotient's last digit.
    const times = value / multipleOf!;
    const far = Math.abs(times - Math.round(times)) > 1e-9 * Math.max(1, Math.abs(times));
    if (far) say(`a multiple of ${multipleOf}`);
  });

/** Text of so many characters, or of a pattern. */
export const text = (limits: {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}): Shape =>
  typed("string", (value: string, place, report) => {
    const { minLength = 0, maxLength = Infinity, pattern = "" } = limits;
    // JSON Schema counts characters, and JavaScript halves of some.
    const { length } = [...value];
    if (length < minLength) report(place, `must have at least ${minLength} characters`);
    if (length > maxLength) report(place, `must have at most ${maxLength} characters`);
    // Patterns are for short texts; over a long one, some would take their time.
    if (length < 1001 && !new RegExp(pattern, "u").test(value))
      report(place, `must match ${pattern}`);
  });

/** A list of one shape, of so many items. */
export const list = (items: Shape, { minItems = 0, maxItems = Infinity } = {}): Shape =>
  typed("array", (value: readonly unknown[], place, report) => {
    if (value.length < minItems) report(place, `must have at least ${minItems} items`);
    if (value.length > maxItems) report(place, `must have at most ${maxItems} items`);
    for (const [i, item] of value.entries()) inspect(items, item, `${place}[${i}]`, report);
  });

type Members = Readonly<Record<string, Shape>>;

/** An object with members that must be there, and others that may be. */
export const object = (required: Members, optional: Members = {}): Shape =>
  members(required, optional, () => {});

/** An object as above, and with no other members. */
export const closedObject = (required: Members, optional: Members = {}): Shape =>
  members(required, optional, (place, report) => report(place, "is not known"));

function members(
  required: Members,
  optional: Members,
  unknown: (place: string, report: Report) => void,
): Shape {
  const known = new Map([...Object.entries(required), ...Object.entries(optional)]);
  return typed("object", (value: object, place, report) => {
    const inside = (key: string) => (place ? `${place}.${key}` : key);
    const given = new Map(Object.entries(value).filter(([, item]) => item !== undefined));
    for (const key of Object.keys(required)) {
      if (!given.has(key)) report(inside(key), "is missing");
    }
    for (const [key, item] of given) {
      const shape = known.get(key);
      if (shape) inspect(shape, item, inside(key), report);
      else unknown(inside(key), report);
    }
  });
}

/** One shape of several. */
export const anyOf =
  (...branches: readonly Shape[]): Shape =>
  (value, place, report) => {
    if (branches.every((branch) => problemsOf(branch, value) !== null))
      report(place, "fits none of the forms it may have");
  };

/** All of several shapes at once. */
export const allOf =
  (...parts: readonly Shape[]): Shape =>
  (value, place, report) => {
    for (const part of parts) inspect(part, value, place, report);
  };
