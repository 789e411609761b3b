// Requests as code. A sample is written from one description of the request, so that every
// language sends the same; a further language is one more writer in `writers`.

import type { Provider } from "../../catalog/catalog.ts";
import type { Json, JsonObject } from "../../ground/json.ts";
import { isObject } from "../../ground/json.ts";
import { camelCase, safeIdentifier, words } from "../../ground/names.ts";
import { literal, propertyKey, quote } from "../code-text.ts";
import { jsonText, visible } from "./text.ts";

/** A request, whole: what goes on the wire, and how our package would send it. */
export interface SampleRequest {
  readonly method: string;
  /** Null when the document names no address that can be called as it stands. */
  readonly baseUrl: string | null;
  /** With `{name}` where the reader fills something in. */
  readonly path: string;
  readonly query: readonly SampleField[];
  readonly headers: readonly SampleField[];
  readonly authentication: Provider["authentication"];
  readonly body: SampleBody | null;
  readonly client: ClientCall;
}

export interface SampleField {
  readonly name: string;
  readonly value: string;
}

export type SampleBody =
  | { readonly kind: "json"; readonly mediaType: string; readonly value: Json }
  | {
      readonly kind: "multipart" | "form";
      readonly value: JsonObject;
      readonly files: readonly string[];
    }
  | { readonly kind: "file" | "text"; readonly mediaType: string };

/** The call through our package. */
export interface ClientCall {
  readonly packageName: string;
  readonly className: string;
  /** `models/painter-2`: the module within the package. */
  readonly module: string;
  /** What the module exports. */
  readonly identifier: string;
  /** `run`: `client.run(identifier, input)`. `call`: `identifier(client, input)`. */
  readonly kind: "run" | "call";
  /** Null when nothing is passed. */
  readonly input: Json | null;
  /** Members of `input.body` that are files. */
  readonly files: readonly string[];
}

export interface Sample {
  readonly language: "bash" | "ts";
  readonly label: string;
  readonly text: string;
}

type Writer = (request: SampleRequest) => Sample;

const writers: readonly Writer[] = [
  (request) => ({ language: "bash", label: "curl", text: writeCurl(request) }),
  (request) => ({ language: "ts", label: "TypeScript", text: writeTypeScript(request) }),
];

export function writeSamples(request: SampleRequest): Sample[] {
  return writers.map((write) => write(request));
}

/** One word of a shell command that means exactly this text, in any POSIX shell. */
export function quoteShell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Text in double quotes, so that variables beside it are filled in and nothing else is. */
function escapeInDoubleQuotes(text: string): string {
  return text.replace(/[\\"$`]/g, "\\$&");
}

/** The name of a shell variable for a placeholder: `jobId` → `JOB_ID`. */
export function variableName(name: string): string {
  const joined = words(name)
    .map((word) => word.replace(/[^A-Za-z0-9]/g, "").toUpperCase())
    .filter((word) => word !== "")
    .join("_");
  return /^[A-Z]/.test(joined) ? joined : `VALUE${joined === "" ? "" : `_${joined}`}`;
}

function environmentName(authentication: NonNullable<Provider["authentication"]>): string {
  const name = authentication.environment;
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : "API_KEY";
}

function writeCurl(request: SampleRequest): string {
  const lines = [
    `curl --fail-with-body${curlMethod(request.method.toUpperCase())} ${curlUrl(request)}`,
    ...authenticationHeader(request.authentication),
    ...request.headers.map(({ name, value }) => `-H ${quoteShell(`${name}: ${value}`)}`),
    ...curlBody(request.body),
  ];
  return lines.map(visibleLines).join(" \\\n  ");
}

/** GET is what curl does by itself. */
function curlMethod(method: string): string {
  if (method === "GET") return "";
  return ` -X ${/^[A-Z]+$/.test(method) ? method : quoteShell(method)}`;
}

/** Unseen characters in a shell word cannot be escaped; only our own JSON reaches this with any. */
function visibleLines(text: string): string {
  return text.split("\n").map(visible).join("\n");
}

function curlUrl({ baseUrl, path, query, authentication }: SampleRequest): string {
  const keyed: readonly {
    readonly name: string;
    readonly value: string;
    readonly variable: boolean;
  }[] = [
    ...query.map((field) => ({ ...field, variable: false })),
    ...(authentication?.kind === "query-key"
      ? [{ name: authentication.name, value: environmentName(authentication), variable: true }]
      : []),
  ];
  const base = baseUrl === null ? "$BASE_URL" : escapeInDoubleQuotes(baseUrl);
  const filled = path
    .split(/(\{[^{}]*\})/)
    .map((part) =>
      /^\{.*\}$/.test(part)
        ? `$\{${variableName(part)}}`
        : escapeInDoubleQuotes(encodeURI(wellFormed(part))),
    )
    .join("");
  const search = keyed.map(({ name, value, variable }, i) => {
    const glue = i === 0 && !path.includes("?") ? "?" : "&";
    const shown = variable ? `$\{${value}}` : encodeURIComponent(wellFormed(value));
    return `${glue}${encodeURIComponent(wellFormed(name))}=${shown}`;
  });
  const text = `${base}${filled}${search.join("")}`;
  const globs = /[[\]]/.test(text) ? "--globoff " : "";
  return text.includes("$") ? `${globs}"${text}"` : `${globs}${quoteShell(text)}`;
}

/** Half a surrogate pair is no text, and percent-encoding would throw on it. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, "\ufffd");
}

function authenticationHeader(authentication: Provider["authentication"]): string[] {
  if (authentication === null || authentication.kind === "query-key") return [];
  const scheme = authentication.kind === "bearer" ? "Bearer " : "";
  const name = escapeInDoubleQuotes(authentication.name);
  return [`-H "${name}: ${scheme}$${environmentName(authentication)}"`];
}

function curlBody(body: SampleBody | null): string[] {
  if (body === null) return [];
  switch (body.kind) {
    case "json":
      return [
        `-H ${quoteShell(`Content-Type: ${body.mediaType}`)}`,
        `-d ${quoteShell(jsonText(body.value).replaceAll("\n", "\n  "))}`,
      ];
    case "multipart":
      return [
        ...fieldsOf(body.value, body.files).map(
          ([name, value]) => `--form-string ${quoteShell(`${name}=${value}`)}`,
        ),
        ...body.files.map((name) => `-F ${quoteShell(`${name}=@${name}.bin`)}`),
      ];
    case "form":
      return fieldsOf(body.value, []).map(
        ([name, value]) =>
          `--data-urlencode ${quoteShell(`${encodeURIComponent(wellFormed(name))}=${value}`)}`,
      );
    case "file":
    case "text":
      return [
        `-H ${quoteShell(`Content-Type: ${body.mediaType}`)}`,
        `--data-binary ${quoteShell(body.kind === "file" ? "@input.bin" : "@input.txt")}`,
      ];
  }
}

function fieldsOf(value: JsonObject, files: readonly string[]): [string, string][] {
  return Object.entries(value)
    .filter(([name]) => !files.includes(name))
    .map(([name, item]) => [name, typeof item === "string" ? item : jsonText(item, 0)]);
}

function writeTypeScript({ authentication, baseUrl, body, client }: SampleRequest): string {
  const name = clientVariable(client);
  const reads = client.files.length > 0 || body?.kind === "file";
  const settings = [
    ...(authentication === null ? [] : [`apiKey: process.env.${environmentName(authentication)}`]),
    ...(baseUrl === null ? ["baseUrl: process.env.BASE_URL"] : []),
  ];
  const input = inputText(client, body);
  const call =
    client.kind === "run"
      ? `${name}.run(${client.identifier}, ${input ?? "{}"})`
      : `${client.identifier}(${[name, ...(input === null ? [] : [input])].join(", ")})`;
  const result = client.kind === "run" ? "output" : "answer";
  return [
    ...(reads ? ['import { openAsBlob } from "node:fs";'] : []),
    `import { ${client.className} } from ${quote(client.packageName)};`,
    `import { ${client.identifier} } from ${quote(`${client.packageName}/${client.module}`)};`,
    "",
    `const ${name} = new ${client.className}(${settings.length === 0 ? "" : `{ ${settings.join(", ")} }`});`,
    `const ${result} = await ${call};`,
  ]
    .map(visibleLines)
    .join("\n");
}

/** The class's name in camel case, unless the sample needs that name for something else. */
function clientVariable({ className, identifier }: ClientCall): string {
  const name = safeIdentifier(camelCase(className, "client"));
  return [identifier, className, "output", "answer", "process"].includes(name) ? "client" : name;
}

function inputText({ input, files }: ClientCall, body: SampleBody | null): string | null {
  if (input === null) return null;
  const blob = (name: string) => `await openAsBlob(${quote(name)})`;
  if (body?.kind === "file" && isObject(input)) {
    const members = Object.entries(input).filter(([key]) => key !== "body");
    const rest = members.map(([key, value]) => `${propertyKey(key)}: ${literal(value)}`);
    return `{ ${[...rest, `body: ${blob("input.bin")}`].join(", ")} }`;
  }
  // Files are expressions, not values: each is written as a word nobody else uses, then replaced.
  return files.reduce(
    (text, name) => text.replaceAll(quote(fileMark(name)), blob(`${name}.bin`)),
    objectText(markFiles(input, files)),
  );
}

/** On one line where that is short enough to stand behind a call. */
function objectText(value: Json): string {
  const line = literal(value);
  if (!isObject(value) || (line.length <= 40 && !line.includes("\n"))) return line;
  const members = Object.entries(value).map(
    ([key, item]) => `  ${propertyKey(key)}: ${literal(item, "  ")},\n`,
  );
  return `{\n${members.join("")}}`;
}

const fileMark = (name: string) => `\u0001file:${name}\u0001`;

function markFiles(input: Json, files: readonly string[]): Json {
  if (!isObject(input) || files.length === 0) return input;
  const body = Object.hasOwn(input, "body") ? input.body : undefined;
  const members = isObject(body) ? Object.entries(body) : [];
  const marked = Object.fromEntries([
    ...members.filter(([name]) => !files.includes(name)),
    ...files.map((name) => [name, fileMark(name)] as const),
  ]);
  return Object.fromEntries([
    ...Object.entries(input).filter(([key]) => key !== "body"),
    ["body", marked],
  ]);
}
