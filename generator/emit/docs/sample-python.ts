// Requests for Python 3 with the requests library.

import { type Code, codeTag, joinCode, piece } from "./sample-code.ts";
import { literalCode, pythonStyle } from "./sample-literal.ts";
import { escapeInFormat, quotePython } from "./sample-quotes.ts";
import { environmentName, type UrlPart, urlParts } from "./sample-url.ts";
import type { SampleJob, SampleRequest } from "./samples.ts";

const python = codeTag(
  ["import", "def", "return", "if", "not", "in", "while", "for", "raise", "or", "True", "print"],
  "#",
);

export function writePython(request: SampleRequest): Code {
  const answer = request.job
    ? python`print(response.json()${subscript(request.job.id)})`
    : python`print(response.text)`;
  return python`${imports(request, [])}

response = requests.${callCode(request, keyHeader(request))}
if not response.ok:
    raise SystemExit(response.text)
${answer}`;
}

export function writePythonJob(request: SampleRequest, job: SampleJob): Code {
  const keys = keyHeader(request);
  const poll = { ...request, path: job.path, query: [], jobParameter: job.parameter };
  const status = python`job${subscript(job.status)}`;
  const ends = literalCode([...job.succeeded, ...job.failed], pythonStyle);
  const headers = keys.length === 0 ? "" : ", headers=key";
  return python`${imports(request, ["sys", "time"])}
${keys.length === 0 ? "" : python`\nkey = {${joinCode(keys, ", ")}}\n`}

def read(response):
    if not response.ok:
        raise SystemExit(response.text)
    return response.json()


job = read(requests.${callCode(request, keys.length === 0 ? [] : [piece(null, "**key")])})
job_id = job${subscript(job.id)}
print("job", job_id, file=sys.stderr)

while True:
    time.sleep(${String(job.pause)})
    job = read(requests.get(${urlCode(poll)}${headers}, timeout=60))
    if ${status} in ${ends}:
        break
if ${status} ${missed(job.succeeded)}:
    raise SystemExit(job)

${resultCode(job)}`;
}

/** What a status is when the job has ended without output. */
function missed(succeeded: readonly string[]): Code {
  const [only, ...others] = succeeded;
  return only !== undefined && others.length === 0
    ? python`!= ${piece("s", quotePython(only))}`
    : python`not in ${literalCode(succeeded, pythonStyle)}`;
}

function resultCode({ output, results }: SampleJob): Code {
  const [first, ...others] = results;
  const start = python`job${subscript(output)}`;
  if (first === undefined) return python`print(${start})`;
  if (first.isList && others.length === 0) {
    return python`for item in ${start}${subscript(first.keys)}:
    print(item${subscript(first.itemKeys)})`;
  }
  if (others.length === 0) return python`print(${start}${subscript(first.keys)})`;
  const found = results.map(
    ({ keys }) =>
      python`job${subscript([...output, ...keys.slice(0, -1)])}.get(${piece("s", quotePython(keys.at(-1) ?? ""))})`,
  );
  return python`print(${joinWith(found)})`;
}

function joinWith(parts: readonly Code[]): Code {
  return parts.flatMap((part, i) => (i === 0 ? part : [...python` or `, ...part]));
}

function imports({ authentication, baseUrl, path }: SampleRequest, more: readonly string[]): Code {
  const needsEnvironment = authentication !== null || baseUrl === null || path.includes("{");
  const names = [...(needsEnvironment ? ["os"] : []), ...more];
  const lines = [...names, "requests"].map((name) => python`import ${name}`);
  // The standard library stands apart from what is installed.
  return names.length === 0
    ? lines[0]!
    : [...joinCode(lines.slice(0, -1), "\n"), ...piece(null, "\n\n"), ...lines.at(-1)!];
}

/** `["output"]["images"]` */
function subscript(keys: readonly string[]): Code {
  return keys.flatMap((key) => [
    ...piece(null, "["),
    ...piece("s", quotePython(key)),
    ...piece(null, "]"),
  ]);
}

function urlCode(request: Parameters<typeof urlParts>[0]): Code {
  const parts = urlParts(request);
  const [first] = parts;
  if (parts.length === 1 && first!.kind === "text") return piece("s", quotePython(first!.text));
  return piece("s", `f"${parts.map(inFormat).join("")}"`);
}

function inFormat(part: UrlPart): string {
  switch (part.kind) {
    case "text":
      return escapeInFormat(part.text);
    case "environment":
      return `{os.environ['${part.name}']}`;
    case "job":
      return "{job_id}";
  }
}

function keyHeader({ authentication }: SampleRequest): Code[] {
  if (authentication === null || authentication.kind === "query-key") return [];
  const scheme = authentication.kind === "bearer" ? python`"Bearer " + ` : [];
  const variable = piece("s", quotePython(environmentName(authentication)));
  return [[...pythonStyle.key(authentication.name), ...python`: ${scheme}os.environ[${variable}]`]];
}

const shortcuts = new Set(["get", "post", "put", "patch", "delete", "head", "options"]);

/** `post(…)` with its arguments, one per line. */
function callCode(request: SampleRequest, keys: readonly Code[]): Code {
  const { headers, body } = request;
  const method = request.method.toLowerCase();
  const json = body?.kind === "json" ? body : null;
  const isUsual = json === null || json.mediaType === "application/json";
  const fields = [
    ...keys,
    ...headers.map(({ name, value }) => headerCode(name, value)),
    ...(isUsual ? [] : [headerCode("Content-Type", json.mediaType)]),
  ];
  const name = shortcuts.has(method)
    ? python`${method}(`
    : python`request(${piece("s", quotePython(method.toUpperCase()))}, `;
  const parts: Code[] = [
    urlCode(request),
    ...(fields.length === 0 ? [] : [headersCode(fields)]),
    ...(json === null
      ? []
      : [python`json=${literalCode(json.value, pythonStyle, "    ", "open")}`]),
    python`timeout=60`,
  ];
  return python`${name}
    ${joinCode(parts, ",\n    ")},
)`;
}

/** `headers=key` where that is all. */
function headersCode(fields: readonly Code[]): Code {
  const [only, ...others] = fields;
  const isKey = others.length === 0 && only![0]!.text === "**key";
  return isKey ? piece(null, "headers=key") : python`headers={${joinCode(fields, ", ")}}`;
}

function headerCode(name: string, value: string): Code {
  return [...pythonStyle.key(name), ...piece(null, ": "), ...piece("s", quotePython(value))];
}
