// Cassettes against the catalog: every name in a recording must be one that we know, and the
// recorded request must be a request of that operation.

import type { Diagnostic } from "../ground/diagnostic.ts";
import { isObject, ownString } from "../ground/json.ts";
import { childPointer } from "../ground/location.ts";
import { matchPart } from "../ground/path-template.ts";
import type { Cassette, Exchange } from "./cassette.ts";
import type { Catalog, Model, Operation, Provider } from "./catalog.ts";

export function checkCassettes(cassettes: readonly Cassette[], catalog: Catalog): Diagnostic[] {
  const providers = new Map(
    catalog.providers.map((provider) => [provider.id, indexProvider(provider)]),
  );
  return cassettes.flatMap((cassette) => {
    const known = providers.get(cassette.provider);
    if (known) return [...checkModel(cassette, known), ...checkExchanges(cassette, known)];
    return [
      unknownName(cassette, ["provider"], {
        message: `${cassette.id} records ${quote(cassette.provider)}, a provider we do not have`,
        names: [...providers.keys()],
        wanted: cassette.provider,
      }),
    ];
  });
}

interface Index {
  readonly provider: Provider;
  readonly operations: ReadonlyMap<string, Operation>;
  readonly models: ReadonlyMap<string, Model>;
  readonly webhooks: ReadonlySet<string>;
}

function indexProvider(provider: Provider): Index {
  return {
    provider,
    operations: new Map(provider.operations.map((operation) => [operation.id, operation])),
    models: new Map(provider.models.map((model) => [model.id, model])),
    webhooks: new Set(provider.webhooks.map(({ name }) => name)),
  };
}

function checkModel(cassette: Cassette, { provider, models }: Index): Diagnostic[] {
  if (cassette.model === null || models.has(cassette.model)) return [];
  return [
    unknownName(cassette, ["model"], {
      message: `${cassette.id} records ${quote(cassette.model)}, a model ${provider.name} does not have`,
      names: [...models.keys()],
      wanted: cassette.model,
    }),
  ];
}

function checkExchanges(cassette: Cassette, index: Index): Diagnostic[] {
  return cassette.exchanges.flatMap((exchange, i) => {
    const at = ["exchanges", i] as const;
    if (exchange.webhook !== null) return checkWebhook(cassette, exchange.webhook, at, index);
    const id = exchange.operation ?? "";
    const operation = index.operations.get(id);
    if (operation) return checkRequest(cassette, exchange, at, { operation, index });
    return [
      unknownName(cassette, [...at, "operation"], {
        message: `${cassette.id} calls ${quote(id)}, an operation ${index.provider.name} does not have`,
        names: [...index.operations.keys()],
        wanted: id,
      }),
    ];
  });
}

type Place = readonly (string | number)[];

function checkWebhook(
  cassette: Cassette,
  name: string,
  at: Place,
  { provider, webhooks }: Index,
): Diagnostic[] {
  if (webhooks.has(name)) return [];
  return [
    unknownName(cassette, [...at, "webhook"], {
      message: `${cassette.id} delivers ${quote(name)}, a webhook ${provider.name} does not have`,
      names: [...webhooks],
      wanted: name,
    }),
  ];
}

function checkRequest(
  cassette: Cassette,
  { request }: Exchange,
  at: Place,
  { operation, index }: { readonly operation: Operation; readonly index: Index },
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = (key: string, message: string, fix: string) =>
    found.push({
      code: "cassette/wrong-request",
      message: `${cassette.id} ${message}`,
      at: place(cassette, [...at, "request", key]),
      fix,
    });
  if (request.method.toLowerCase() !== operation.method) {
    const method = operation.method.toUpperCase();
    report(
      "method",
      `sends ${request.method} to ${operation.id}, which is ${method}`,
      `write ${method}`,
    );
  }
  const bases = basePaths(operation, index.provider);
  if (!bases.some((base) => matchesPath(request.path, base + operation.path))) {
    const message = `sends ${quote(request.path)} to ${operation.id}, whose path is ${operation.path}`;
    report("path", message, "correct the path, or name the operation that has it");
    return found;
  }
  const model = cassette.model === null ? undefined : index.models.get(cassette.model);
  if (model?.operation === operation.id) checkSelection(report, request, model, bases);
  return found;
}

/** A recording of one model must not run another. */
function checkSelection(
  report: (key: string, message: string, fix: string) => void,
  request: Exchange["request"],
  model: Model,
  bases: readonly string[],
): void {
  const fix = "correct the request, or file the recording under the model that it runs";
  if (
    model.select.in === "path" &&
    !bases.some((base) => matchesPath(request.path, base + model.path))
  ) {
    report("path", `sends ${quote(request.path)}, but ${model.id} is called at ${model.path}`, fix);
  }
  const named =
    model.select.in === "body" && isObject(request.body)
      ? ownString(request.body, model.select.name)
      : null;
  if (named !== null && named !== model.select.value) {
    report("body", `asks for ${quote(named)} where ${model.id} is recorded`, fix);
  }
}

/** A recorded path may begin with that of the server, or leave it out. */
function basePaths(operation: Operation, provider: Provider): string[] {
  const servers = operation.servers.length > 0 ? operation.servers : provider.servers;
  const paths = servers.map(({ url }) =>
    url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, "").replace(/[?#].*$|(?<!\/)\/+$/g, ""),
  );
  return ["", ...paths];
}

/** Whether a path is one that a template such as `/jobs/{id}` stands for. Queries do not count. */
export function matchesPath(path: string, template: string): boolean {
  const given = withoutQuery(path).split("/");
  const wanted = withoutQuery(template).split("/");
  return (
    given.length === wanted.length && wanted.every((part, i) => matchPart(part, given[i]!) !== null)
  );
}

function withoutQuery(path: string): string {
  return path.replace(/[?#].*$/, "");
}

function unknownName(
  cassette: Cassette,
  at: Place,
  {
    message,
    names,
    wanted,
  }: { readonly message: string; readonly names: readonly string[]; readonly wanted: string },
): Diagnostic {
  return {
    code: "cassette/unknown-operation",
    message,
    at: place(cassette, at),
    fix: hint(names, wanted),
  };
}

function hint(names: readonly string[], wanted: string): string {
  const folded = fold(wanted);
  const near = names.find((name) => fold(name) === folded);
  if (near !== undefined) return `did you mean ${quote(near)}?`;
  if (names.length === 0)
    return "there is none to name: remove the recording, or describe it first";
  const few = [...names].sort().slice(0, 8).map(quote).join(", ");
  return `name one of ${few}${names.length > 8 ? ` or ${names.length - 8} more` : ""}`;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

function place({ source }: Cassette, parts: Place) {
  return { file: source.file, pointer: childPointer(source.pointer, ...parts) };
}

function quote(text: string): string {
  return JSON.stringify(text);
}
