// Text in, JSON value out, and whatever is wrong with the text as diagnostics. Any bytes may
// come: nothing here throws, loops or uses up the machine because of them.

import { CORE_SCHEMA, load, mergeTag, YAMLException } from "js-yaml";
import type { Checked, Diagnostic, Position } from "../ground/diagnostic.ts";
import { copyJson, type Json } from "../ground/json.ts";
import { defaultLimits, limitDiagnostic, type ReadLimits } from "../ground/limits.ts";
import { formatPointer } from "../ground/location.ts";
import { type DuplicateKey, findJsonDuplicates, findYamlDuplicates } from "./duplicate-keys.ts";
import { findLines, type Lines, positionAt } from "./lines.ts";
import { countMembers, measureValue } from "./measure.ts";
import { outlineJson } from "./outline-json.ts";
import { scanJson } from "./scan-json.ts";
import { beginsAsJson, formatOf } from "./text-format.ts";

export interface SourceDocument {
  /** The name that diagnostics show: a path with forward slashes, or the address it came from. */
  readonly file: string;
  readonly text: string;
  readonly value: Json;
}

type Parsed = Checked<SourceDocument | null>;

/** The value is null when the text cannot be read; the diagnostics then say why. */
export function parseSource(
  file: string,
  text: string,
  limits: ReadLimits = defaultLimits,
): Parsed {
  const source: Source = { file, text: text.startsWith("\uFEFF") ? text.slice(1) : text, limits };
  const refused = refuseBySight(source);
  if (refused) return { value: null, diagnostics: [refused] };
  try {
    return formatOf(file, source.text) === "json" || isJsonInYaml(source)
      ? parseJson(source)
      : parseYaml(source);
  } catch (error) {
    // The stack ran out: aliases can chain deeper than the text nests.
    if (!(error instanceof RangeError)) throw error;
    return refuse(limitDiagnostic(file, "depth", limits));
  }
}

interface Source {
  readonly file: string;
  readonly text: string;
  readonly limits: ReadLimits;
}

/** What no parser needs to see. */
function refuseBySight(source: Source): Diagnostic | null {
  const { file, text, limits } = source;
  if (Buffer.byteLength(text) > limits.bytes) return limitDiagnostic(file, "bytes", limits);
  if (/^\s*$/.test(text)) return syntax(source, null, "the file is empty");
  const markup = /^\s*<(?:!doctype\s+|\?)?([a-z]+)/i.exec(text)?.[1];
  if (markup === undefined) return null;
  const kind = markup.toLowerCase() === "html" ? "an HTML page" : "XML or HTML";
  return {
    ...syntax(source, { line: 1, column: 1 }, `this is ${kind}, neither JSON nor YAML`),
    fix: "look for the address that serves the document itself, not a page about it",
  };
}

/** Valid JSON in a `.yaml` file means the same in both, and is read much faster as JSON. */
function isJsonInYaml({ text, limits }: Source): boolean {
  if (!beginsAsJson(text) || outlineJson(text, limits.depth).tooDeep !== null) return false;
  return scanJson(text) === null;
}

function parseJson(source: Source): Parsed {
  const { file, text, limits } = source;
  const outline = outlineJson(text, limits.depth);
  if (outline.tooDeep !== null) {
    const position = positionAt(findLines(text), outline.tooDeep);
    return refuse(limitDiagnostic(file, "depth", limits, position));
  }
  if (outline.values > limits.nodes) return refuse(limitDiagnostic(file, "nodes", limits));
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch (error) {
    return refuse(jsonSyntax(source, error));
  }
  const { members, notFinite } = countMembers(value);
  if (members !== outline.members) return refuse(...duplicates(source, findJsonDuplicates(text)));
  if (notFinite !== null) return refuse(notJson(source, notFinite, "is too large for a number"));
  return { value: { file, text, value }, diagnostics: [] };
}

function jsonSyntax(source: Source, error: unknown): Diagnostic {
  const found = scanJson(source.text);
  if (found === null) return syntax(source, null, `this is no JSON: ${messageOf(error)}`);
  const position = positionAt(findLines(source.text), found.offset);
  const isYaml = /\.json$/i.test(source.file) && !beginsAsJson(source.text);
  return {
    ...syntax(source, position, found.message),
    fix: isYaml ? "if the file is YAML, give it a name that ends in .yaml" : null,
  };
}

/** Marks of which every YAML value needs at least one; the parser has no limit of its own. */
const yamlMarks = /[,:[{\n\r?-]/g;

function parseYaml(source: Source): Parsed {
  const { file, text, limits } = source;
  // Four marks per value: prose has some that mean nothing.
  if (countMatches(text, yamlMarks) > 4 * limits.nodes) {
    return refuse(limitDiagnostic(file, "nodes", limits));
  }
  let loaded: unknown;
  try {
    loaded = load(text, { schema: yamlSchema, maxDepth: parserDepth(limits) });
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return refuse(...yamlSyntax(source, error));
  }
  return checkYaml(source, loaded);
}

/** The parser counts the document and a last scalar too; the exact limit is held afterwards. */
function parserDepth(limits: ReadLimits): number {
  return limits.depth + 2;
}

/** No dates, no binary: what JSON has, and `<<`, which other tools accept. */
const yamlSchema = CORE_SCHEMA.withTags(mergeTag);

function checkYaml(source: Source, loaded: unknown): Parsed {
  const { file, text, limits } = source;
  const { nodes, depth, isShared, fault } = measureValue(loaded);
  if (fault?.kind === "circular") {
    return refuse(notJson(source, fault.path, "contains itself, by an alias of YAML"));
  }
  if (nodes > limits.nodes) return refuse(limitDiagnostic(file, "nodes", limits));
  if (depth > limits.depth) return refuse(limitDiagnostic(file, "depth", limits));
  if (fault !== null) return refuse(notJson(source, fault.path, "is no value that JSON can hold"));
  const value = loaded as Json;
  return { value: { file, text, value: isShared ? copyJson(value) : value }, diagnostics: [] };
}

function yamlSyntax(source: Source, error: unknown): Diagnostic[] {
  if (!(error instanceof YAMLException))
    return [syntax(source, null, `this is no YAML: ${messageOf(error)}`)];
  const { reason, mark } = error;
  const position = mark ? { line: mark.line + 1, column: mark.column + 1 } : null;
  if (reason.startsWith("nesting exceeded")) {
    return [limitDiagnostic(source.file, "depth", source.limits, position)];
  }
  if (reason === "duplicated mapping key") {
    const found = findYamlDuplicates(source.text, parserDepth(source.limits));
    if (found.length > 0) return duplicates(source, found);
  }
  return [syntax(source, position, yamlReason(reason))];
}

const yamlReasons = new Map([
  ["object-based map does not support complex keys", "a list or a mapping cannot be a key"],
  ["duplicated mapping key", "a key stands twice in one mapping"],
  ["expected a document, but the input is empty", "the file has nothing but comments"],
  [
    "expected a single document in the stream, but found more",
    "the file holds more than one YAML document",
  ],
]);

function yamlReason(reason: string): string {
  return yamlReasons.get(reason) ?? reason;
}

/** A text can be made of nothing else; the rest is counted. */
const maxDuplicates = 50;

function duplicates(source: Source, found: readonly DuplicateKey[]): Diagnostic[] {
  const lines = findLines(source.text);
  const shown = found.slice(0, maxDuplicates).map((key) => duplicate(source, lines, key));
  const rest = found.length - shown.length;
  if (rest === 0) return shown;
  const last = shown.at(-1)!;
  return [
    ...shown.slice(0, -1),
    { ...last, message: `${last.message}; ${rest} more keys stand twice` },
  ];
}

function duplicate({ file }: Source, lines: Lines, found: DuplicateKey): Diagnostic {
  const first = positionAt(lines, found.first);
  return {
    code: "read/duplicate-key",
    message: `the key ${JSON.stringify(found.key)} stands twice in one object, first on line ${first.line}`,
    at: { file, pointer: found.pointer },
    position: positionAt(lines, found.offset),
    fix: "keep one of the two, or give one of them another name",
  };
}

function notJson({ file }: Source, path: readonly (string | number)[], what: string): Diagnostic {
  const last = path.at(-1);
  const named = last === undefined ? "the document" : `the value of ${JSON.stringify(last)}`;
  return {
    code: "read/syntax",
    message: `${named} ${what}`,
    at: { file, pointer: formatPointer(path) },
    fix: null,
  };
}

function syntax({ file }: Source, position: Position | null, message: string): Diagnostic {
  return { code: "read/syntax", message, at: { file, pointer: "#" }, position, fix: null };
}

function refuse(...diagnostics: Diagnostic[]): Parsed {
  return { value: null, diagnostics };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.exec(text) !== null) count += 1;
  return count;
}
