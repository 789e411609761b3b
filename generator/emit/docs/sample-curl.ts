// Requests for a shell. A whole job is a script for bash with curl and jq.

import type { JsonObject } from "../../ground/json.ts";
import { type Code, codeTag, joinCode, piece } from "./sample-code.ts";
import { escapeInDoubleQuotes, quoteShell, wellFormed } from "./sample-quotes.ts";
import { environmentName, type UrlPart, urlParts } from "./sample-url.ts";
import type { ResultPath, SampleBody, SampleJob, SampleRequest } from "./samples.ts";
import { jsonText, visible } from "./text.ts";

const shell = codeTag(
  [
    "curl",
    "jq",
    "while",
    "do",
    "done",
    "case",
    "esac",
    "in",
    "set",
    "echo",
    "sleep",
    "exit",
    "break",
  ],
  "#",
);

export function writeCurl(request: SampleRequest): Code {
  const words: Code[] = [
    shell`curl --fail-with-body${methodFlag(request.method)} ${urlWord(request)}`,
    ...keyHeader(request),
    ...contentWords(request),
  ];
  return joinCode(words, " \\\n  ");
}

export function writeCurlJob(request: SampleRequest, job: SampleJob): Code {
  const words: Code[] = [
    shell`request${methodFlag(request.method)} ${urlWord(request)}`,
    ...contentWords(request),
  ];
  const poll = {
    ...request,
    path: job.path,
    query: [],
    jobParameter: job.parameter,
  };
  return shell`set -euo pipefail # bash, curl and jq

request() {
  ${joinCode([shell`curl -sS --fail-with-body`, ...keyHeader(request), piece("s", '"$@"')], " ")}
}

job=$(${joinCode(words, " \\\n  ")}) || { echo "$job" >&2; exit 1; }
id=$(jq -er ${filterWord(job.id)} <<< "$job")
echo "job $id" >&2

while true; do
  sleep ${String(job.pause)}
  job=$(request ${urlWord(poll)}) || { echo "$job" >&2; exit 1; }
  case $(jq -r ${filterWord(job.status)} <<< "$job") in
    ${casePattern(job.succeeded)}) break ;;${
      job.failed.length === 0
        ? ""
        : shell`
    ${casePattern(job.failed)}) echo "$job" >&2; exit 1 ;;`
    }
  esac
done
jq -r ${resultFilter(job)} <<< "$job"`;
}

/** GET is what curl does by itself. */
function methodFlag(given: string): string {
  const method = given.toUpperCase();
  if (method === "GET") return "";
  return ` -X ${/^[A-Z]+$/.test(method) ? method : quoteShell(method)}`;
}

function urlWord(request: Parameters<typeof urlParts>[0]): Code {
  const parts = urlParts(request);
  const bare = parts.length === 1 && parts[0]!.kind === "text" ? parts[0]!.text : null;
  const text = bare ?? parts.map(inDoubleQuotes).join("");
  const globs = /[[\]]/.test(text) ? "--globoff " : "";
  return [...piece(null, globs), ...piece("s", bare === null ? `"${text}"` : quoteShell(bare))];
}

function inDoubleQuotes(part: UrlPart): string {
  switch (part.kind) {
    case "text":
      return escapeInDoubleQuotes(part.text);
    case "environment":
      return part.name === "BASE_URL" ? "$BASE_URL" : `$\{${part.name}}`;
    case "job":
      return "$id";
  }
}

function keyHeader({ authentication }: SampleRequest): Code[] {
  if (authentication === null || authentication.kind === "query-key") return [];
  const scheme = authentication.kind === "bearer" ? "Bearer " : "";
  const name = visible(escapeInDoubleQuotes(authentication.name));
  const word = `"${name}: ${scheme}$${environmentName(authentication)}"`;
  return [[...piece(null, "-H "), ...piece("s", word)]];
}

function contentWords({ headers, body }: SampleRequest): Code[] {
  return [
    ...headers.map(({ name, value }) => flagWord("-H", `${name}: ${value}`)),
    ...bodyWords(body),
  ];
}

/** Unseen characters in a shell word cannot be escaped; only our own JSON reaches this with any. */
function flagWord(flag: string, text: string): Code {
  const quoted = quoteShell(text).split("\n").map(visible).join("\n");
  return [...piece(null, `${flag} `), ...piece("s", quoted)];
}

function bodyWords(body: SampleBody | null): Code[] {
  if (body === null) return [];
  switch (body.kind) {
    case "json":
      return [
        flagWord("-H", `Content-Type: ${body.mediaType}`),
        flagWord("-d", jsonText(body.value).replaceAll("\n", "\n  ")),
      ];
    case "multipart":
      return [
        ...fieldsOf(body.value, body.files).map(([name, value]) =>
          flagWord("--form-string", `${name}=${value}`),
        ),
        ...body.files.map((name) => flagWord("-F", `${name}=@${name}.bin`)),
      ];
    case "form":
      return fieldsOf(body.value, []).map(([name, value]) =>
        flagWord("--data-urlencode", `${encodeURIComponent(wellFormed(name))}=${value}`),
      );
    case "file":
    case "text":
      return [
        flagWord("-H", `Content-Type: ${body.mediaType}`),
        flagWord("--data-binary", body.kind === "file" ? "@input.bin" : "@input.txt"),
      ];
  }
}

function fieldsOf(value: JsonObject, files: readonly string[]): [string, string][] {
  return Object.entries(value)
    .filter(([name]) => !files.includes(name))
    .map(([name, item]) => [name, typeof item === "string" ? item : jsonText(item, 0)]);
}

/** `.output.images`; keys that are no plain names in quotes. */
function filter(keys: readonly string[]): string {
  if (keys.length === 0) return ".";
  return keys
    .map((key, i) =>
      /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `${i === 0 ? "." : ""}[${jsonText(key)}]`,
    )
    .join("");
}

function filterWord(keys: readonly string[]): Code {
  const text = filter(keys);
  return piece(null, /^[.\w]+$/.test(text) ? text : quoteShell(text));
}

function resultFilter({ output, results }: SampleJob): Code {
  const below = ({ keys, isList, itemKeys }: ResultPath) => {
    const list = filter([...output, ...keys]);
    return isList ? `${list}[]${itemKeys.length === 0 ? "" : filter(itemKeys)}` : list;
  };
  const text = results.length === 0 ? filter(output) : results.map(below).join(" // ");
  return piece("s", quoteShell(text));
}

function casePattern(values: readonly string[]): string {
  const words = values.map((value) =>
    /^[\w-]+$/.test(value) ? value : visible(quoteShell(value)),
  );
  return words.join(" | ");
}
