// Requests for JavaScript, with the platform's own fetch: Node 18 and newer, Deno, Bun.

import { type Code, codeLength, codeTag, joinCode, piece } from "./sample-code.ts";
import { javaScriptStyle, literalCode } from "./sample-literal.ts";
import { escapeInTemplate, quoteJavaScript } from "./sample-quotes.ts";
import { environmentName, type UrlPart, urlParts } from "./sample-url.ts";
import type { SampleJob, SampleRequest } from "./samples.ts";

/** What a refused request says; the same in every sample. */
const refusal = piece("s", "`${response.status} ${await response.text()}`");
const jobId = "${id}";

const script = codeTag(
  [
    "const",
    "let",
    "async",
    "await",
    "function",
    "return",
    "if",
    "throw",
    "new",
    "for",
    "of",
    "do",
    "while",
  ],
  "//",
);

export function writeFetch(request: SampleRequest): Code {
  const answer = request.job
    ? script`const job = await response.json();
console.log(${member("job", request.job.id)});`
    : script`console.log(await response.text());`;
  return script`const response = await fetch(${urlCode(request)}${optionsCode(request, keyHeader(request))});
if (!response.ok) throw new Error(${refusal});
${answer}`;
}

export function writeFetchJob(request: SampleRequest, job: SampleJob): Code {
  const keys = keyHeader(request);
  const poll = { ...request, path: job.path, query: [], jobParameter: job.parameter };
  const status = member("job", job.status);
  const ends = literalCode([...job.succeeded, ...job.failed], javaScriptStyle);
  const headers = keys.length === 0 ? "" : ", { headers: key }";
  return script`async function request(url, options) {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(${refusal});
  return response.json();
}

${keys.length === 0 ? "" : script`const key = { ${joinCode(keys, ", ")} };\n`}let job = await request(${urlCode(request)}${optionsCode(request, keys.length === 0 ? [] : [piece(null, "...key")])});
const id = ${member("job", job.id)};
console.error("job", id);

do {
  await new Promise((resolve) => setTimeout(resolve, ${String(job.pause * 1000)}));
  job = await request(${urlCode(poll)}${headers});
} while (!${ends}.includes(${status}));
if (${missed(status, job.succeeded)}) throw new Error(JSON.stringify(job));

${resultCode(member("job", job.output), job)}`;
}

/** True when the job has ended without output. */
function missed(status: string, succeeded: readonly string[]): Code {
  const [only, ...others] = succeeded;
  if (only !== undefined && others.length === 0) {
    return script`${status} !== ${piece("s", quoteJavaScript(only))}`;
  }
  return script`!${literalCode(succeeded, javaScriptStyle)}.includes(${status})`;
}

/** The lines that print what a finished job holds, in JavaScript and TypeScript. */
export function resultCode(output: string, { results }: SampleJob): Code {
  const [first, ...others] = results;
  if (first === undefined) return script`console.log(${output});`;
  if (first.isList && others.length === 0) {
    const item = member("item", first.itemKeys);
    return first.itemKeys.length === 0
      ? script`for (const url of ${member(output, first.keys)}) console.log(url);`
      : script`for (const item of ${member(output, first.keys)}) console.log(${item});`;
  }
  return script`console.log(${results.map(({ keys }) => member(output, keys)).join(" ?? ")});`;
}

/** `job.output`, `job["a-b"]`. */
export function member(start: string, keys: readonly string[]): string {
  const parts = keys.map((key) =>
    /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${quoteJavaScript(key)}]`,
  );
  return start + parts.join("");
}

function urlCode(request: Parameters<typeof urlParts>[0]): Code {
  const parts = urlParts(request);
  const [first] = parts;
  if (parts.length === 1 && first!.kind === "text") return piece("s", quoteJavaScript(first!.text));
  return piece("s", `\`${parts.map(inTemplate).join("")}\``);
}

function inTemplate(part: UrlPart): string {
  switch (part.kind) {
    case "text":
      return escapeInTemplate(part.text);
    case "environment":
      return `$\{process.env.${part.name}}`;
    case "job":
      return jobId;
  }
}

function keyHeader({ authentication }: SampleRequest): Code[] {
  if (authentication === null || authentication.kind === "query-key") return [];
  const variable = `process.env.${environmentName(authentication)}`;
  const value =
    authentication.kind === "bearer"
      ? piece("s", `\`Bearer $\{${variable}}\``)
      : piece(null, variable);
  return [[...javaScriptStyle.key(authentication.name), ...piece(null, ": "), ...value]];
}

/** `, { method, headers, body }`, or nothing where the request needs none of them. */
function optionsCode({ method, headers, body }: SampleRequest, keys: readonly Code[]): Code {
  const json = body?.kind === "json" ? body : null;
  const fields = [
    ...keys,
    ...headers.map(({ name, value }) => headerCode(name, value)),
    ...(json === null ? [] : [headerCode("Content-Type", json.mediaType)]),
  ];
  const lines: Code[] = [
    ...(method.toUpperCase() === "GET"
      ? []
      : [script`method: ${piece("s", quoteJavaScript(method.toUpperCase()))}`]),
    ...(fields.length === 0 ? [] : [script`headers: ${headersCode(fields)}`]),
    ...(json === null
      ? []
      : [script`body: JSON.stringify(${literalCode(json.value, javaScriptStyle, "  ", "open")})`]),
  ];
  if (lines.length === 0) return [];
  if (lines.length === 1) return script`, { ${lines[0]!} }`;
  return script`, {
  ${joinCode(lines, ",\n  ")},
}`;
}

function headersCode(fields: readonly Code[]): Code {
  const line = script`{ ${joinCode(fields, ", ")} }`;
  return codeLength(line) <= 75
    ? line
    : script`{
    ${joinCode(fields, ",\n    ")},
  }`;
}

function headerCode(name: string, value: string): Code {
  return [
    ...javaScriptStyle.key(name),
    ...piece(null, ": "),
    ...piece("s", quoteJavaScript(value)),
  ];
}
