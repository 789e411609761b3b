// Whether an entry of `spec/releases/removed.json` is a model as `release` writes it: its module is
// printed from what stands there, and its names stand in code as they are.

import { isIdentifier, isModuleName } from "../ground/names.ts";
import {
  type Check,
  either,
  hasMembers,
  isAnything,
  isBoolean,
  isList,
  isMatch,
  isNumber,
  isOneOf,
  isScalar,
  isText,
  orAbsent,
  orNull,
} from "./shape-checks.ts";

const isName: Check = (value) => typeof value === "string" && isIdentifier(value);
const isModule: Check = (value) => typeof value === "string" && isModuleName(value);
const isMark = isOneOf("published", "third-party", "inferred", "retired", "unknown");
const source = hasMembers({ file: isText, pointer: isText });
const path: Check = (value) => isList(isText)(value) && (value as readonly string[]).length > 0;
const notes = isList(hasMembers({ about: isText, mark: isMark, text: isText }));

/** What any schema may say of itself. */
const schemaBase = {
  nullable: isBoolean,
  title: orAbsent(isText),
  description: orAbsent(isText),
  deprecated: orAbsent(isBoolean),
  readOnly: orAbsent(isBoolean),
  writeOnly: orAbsent(isBoolean),
  examples: orAbsent(isList(isAnything)),
};
const limits = (...keys: readonly string[]) =>
  Object.fromEntries(keys.map((key) => [key, orAbsent(isNumber)]));

const isSchema: Check = (value) => anySchema(value);
const number = hasMembers({
  ...schemaBase,
  kind: isOneOf("integer", "number"),
  enum: orAbsent(isList(isNumber)),
  open: orAbsent(isBoolean),
  format: orAbsent(isText),
  ...limits("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
});
const text = hasMembers({
  ...schemaBase,
  kind: isOneOf("string"),
  enum: orAbsent(isList(isText)),
  open: orAbsent(isBoolean),
  ...Object.fromEntries(
    ["format", "pattern", "contentMediaType", "contentEncoding"].map((key) => [
      key,
      orAbsent(isText),
    ]),
  ),
  contentSchema: orAbsent(isSchema),
  ...limits("minLength", "maxLength"),
});
const list = hasMembers({
  ...schemaBase,
  kind: isOneOf("array"),
  prefix: isList(isSchema),
  items: isSchema,
  ...limits("minItems", "maxItems"),
});
const object = hasMembers({
  ...schemaBase,
  kind: isOneOf("object"),
  properties: isList(hasMembers({ name: isText, required: isBoolean, schema: isSchema })),
  additional: orNull(isSchema),
  additionalStated: isBoolean,
  ...limits("minProperties", "maxProperties"),
});
const anySchema = either(
  number,
  text,
  list,
  object,
  hasMembers({ ...schemaBase, kind: isOneOf("boolean"), enum: orAbsent(isList(isBoolean)) }),
  hasMembers({ ...schemaBase, kind: isOneOf("null", "any", "never") }),
  hasMembers({ ...schemaBase, kind: isOneOf("literal"), values: isList(isAnything) }),
  hasMembers({ ...schemaBase, kind: isOneOf("ref"), name: isText }),
  hasMembers({ ...schemaBase, kind: isOneOf("union"), branches: isList(isSchema) }),
  hasMembers({ ...schemaBase, kind: isOneOf("intersection"), parts: isList(isSchema) }),
);

const rates = isList(hasMembers({ value: isScalar, credits: isNumber }));
const priced = (kind: string, more: Readonly<Record<string, Check>>) =>
  hasMembers({ kind: isOneOf(kind), mark: isMark, asOf: orNull(isText), ...more });
const price = either(
  priced("fixed", { credits: isNumber }),
  priced("by-parameter", { parameter: isText, rates }),
  priced("per-second", { credits: isNumber, duration: orNull(isText) }),
  priced("per-second-by-parameter", { parameter: isText, rates, duration: orNull(isText) }),
  priced("per-output", { credits: isNumber, count: orNull(isText) }),
  priced("by-parameters", {
    per: isOneOf("call", "second", "output"),
    parameters: isList(isText),
    table: isList(hasMembers({ values: isList(isScalar), credits: isNumber })),
    times: orNull(isText),
  }),
  priced("variable", { typical: orNull(isNumber) }),
  priced("unknown", {}),
);

const parameter = hasMembers({
  name: isText,
  propertyName: isText,
  path,
  required: isBoolean,
  schema: isSchema,
  description: orNull(isText),
  deprecated: isBoolean,
  mark: isMark,
  media: orNull(isOneOf("image", "video", "audio", "any")),
  notes,
});

const model = hasMembers({
  id: isText,
  name: isText,
  identifier: isName,
  typeName: isName,
  moduleName: isModule,
  summary: orNull(isText),
  mark: isMark,
  deprecated: isBoolean,
  completeness: isOneOf("full", "partial"),
  completenessNote: orNull(isText),
  operation: isText,
  select: hasMembers({ in: isOneOf("path", "body"), name: isText, value: isText }),
  path: isText,
  parameters: isList(parameter),
  groups: isList(
    hasMembers({ path, required: isBoolean, open: isBoolean, description: orNull(isText) }),
  ),
  openParameters: isBoolean,
  output: orNull(hasMembers({ schema: isText, mark: isMark })),
  price,
  source,
});

export const isRemovedModel = hasMembers({
  provider: isText,
  since: isMatch(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/),
  date: isMatch(/^\d{4}-\d{2}-\d{2}$/),
  replacement: orNull(hasMembers({ id: isText, identifier: isName })),
  model,
  schemas: isList(
    hasMembers({ name: isText, typeName: isName, moduleName: isModule, schema: isSchema, source }),
  ),
});
