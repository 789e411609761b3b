// The same request through our package.

import { isObject, type Json } from "../../ground/json.ts";
import { camelCase, safeIdentifier } from "../../ground/names.ts";
import { type Code, codeLength, codeTag, piece } from "./sample-code.ts";
import { resultCode } from "./sample-fetch.ts";
import { javaScriptStyle, literalCode } from "./sample-literal.ts";
import { quoteJavaScript } from "./sample-quotes.ts";
import { environmentName } from "./sample-url.ts";
import type { ClientCall, SampleBody, SampleJob, SampleRequest } from "./samples.ts";

const script = codeTag(["import", "from", "const", "await", "new", "for", "of"], "//");

/** A submit gives the job's handle; any other call its answer. */
export function writeTypeScript(request: SampleRequest): Code {
  const { client } = request;
  const name = clientVariable(client);
  const input = inputCode(client, request.body);
  if (client.kind === "run") {
    return script`${headCode(request, name)}
const job = await ${name}.submit(${client.identifier}, ${input ?? "{}"});
console.log(job.id);`;
  }
  const call = script`${client.identifier}(${name}${input === null ? "" : script`, ${input}`})`;
  if (client.kind === "events")
    return script`${headCode(request, name)}
for await (const event of ${call}) {
  console.log(event.data);
}`;
  if (client.kind === "lines")
    return script`${headCode(request, name)}
for await (const item of ${call}) {
  console.log(item);
}`;
  return script`${headCode(request, name)}
const answer = await ${call};
console.log(answer);`;
}

export function writeTypeScriptJob(request: SampleRequest, job: SampleJob): Code {
  const { client } = request;
  const name = clientVariable(client);
  const input = inputCode(client, request.body) ?? "{}";
  return script`${headCode(request, name)}
const output = await ${name}.run(${client.identifier}, ${input});
${resultCode("output", job)}`;
}

function headCode({ authentication, baseUrl, body, client }: SampleRequest, name: string): Code {
  const reads = client.files.length > 0 || body?.kind === "file";
  const settings = [
    ...(authentication === null ? [] : [`apiKey: process.env.${environmentName(authentication)}`]),
    ...(baseUrl === null ? ["baseUrl: process.env.BASE_URL"] : []),
  ];
  const options = settings.length === 0 ? "" : `{ ${settings.join(", ")} }`;
  const module = (path: string) => piece("s", quoteJavaScript(path));
  return script`${
    reads
      ? script`import { openAsBlob } from "node:fs";
`
      : ""
  }import { ${client.className} } from ${module(client.packageName)};
import { ${client.identifier} } from ${module(`${client.packageName}/${client.module}`)};

const ${name} = new ${client.className}(${options});`;
}

/** Names that samples give to things of theirs. */
const own = ["output", "answer", "job", "item", "event", "url", "process"];

/** The class's name in camel case, unless the sample needs that name for something else. */
function clientVariable({ className, identifier }: ClientCall): string {
  const name = safeIdentifier(camelCase(className, "client"));
  const taken = [identifier, className, ...own];
  return taken.includes(name) ? "client" : name;
}

function inputCode({ input, files }: ClientCall, body: SampleBody | null): Code | null {
  if (input === null) return null;
  if (body?.kind === "file" && isObject(input)) return withMember(input, "body", blob("input.bin"));
  if (files.length > 0 && isObject(input)) {
    const inner = Object.hasOwn(input, "body") ? input.body : undefined;
    const fields = isObject(inner) ? inner : {};
    return withMember(input, "body", filesCode(fields, files));
  }
  return objectCode(input);
}

const blob = (name: string): Code => script`await openAsBlob(${piece("s", quoteJavaScript(name))})`;

/** The input with one member that is an expression, not a value. */
function withMember(input: Json, name: string, value: Code): Code {
  const rest = Object.entries(isObject(input) ? input : {}).filter(([key]) => key !== name);
  return script`{ ${rest.flatMap(([key, item]) => script`${memberCode(key, item)}, `)}${name}: ${value} }`;
}

function filesCode(fields: Json, files: readonly string[]): Code {
  const rest = Object.entries(isObject(fields) ? fields : {}).filter(
    ([key]) => !files.includes(key),
  );
  const members = [
    ...rest.map(([key, item]) => memberCode(key, item)),
    ...files.map((file) => script`${javaScriptStyle.key(file)}: ${blob(`${file}.bin`)}`),
  ];
  return script`{ ${members.flatMap((part, i) => (i === 0 ? part : script`, ${part}`))} }`;
}

function memberCode(key: string, item: Json): Code {
  return script`${javaScriptStyle.key(key)}: ${literalCode(item, javaScriptStyle, "  ")}`;
}

/** On one line where that is short enough to stand behind a call. */
function objectCode(value: Json): Code {
  const line = literalCode(value, javaScriptStyle);
  const isShort = codeLength(line) <= 40 && !line.some(({ text }) => text.includes("\n"));
  return !isObject(value) || isShort ? line : literalCode(value, javaScriptStyle, "", "open");
}
