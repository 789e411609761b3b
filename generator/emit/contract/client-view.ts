// The module that hands a provider's emitted client to the replay: what the recordings call for,
// imported from the package as a program would.

import type { OperationFacts } from "../../../templates/contract/runtime/emitted-client.js";
import type { Cassette } from "../../catalog/cassette.ts";
import type { Provider } from "../../catalog/catalog.ts";
import type { Json } from "../../ground/json.ts";
import { distinctNames } from "../../ground/names.ts";
import { literal, quote, sortImports } from "../code-text.ts";
import type { View } from "../emitter.ts";
import { sourceOf } from "./fixtures.ts";
import { planRoundTripFacts } from "./round-trip-facts.ts";

export function planReplayClient(provider: Provider, cassettes: readonly Cassette[]): View {
  const facts = planRoundTripFacts(provider);
  const used = usedBy(provider, cassettes);
  const models = provider.models.filter(({ id }) => used.models.has(id));
  const operations = provider.operations.filter(({ id }) => used.operations.has(id));
  const reserved = ["client", "facts", "verifyWebhook", provider.identifier];
  const names = distinctNames(
    [...models, ...operations].map(({ identifier }) => identifier),
    reserved,
  );
  const imported = (name: string, alias: string) => (name === alias ? name : `${name} as ${alias}`);
  const modelLines = models.map(
    ({ identifier, moduleName }, i) =>
      `import { ${imported(identifier, names[i]!)} } from ${quote(`${provider.packageName}/models/${moduleName}`)};`,
  );
  const operationLines = operations.map(
    ({ identifier, moduleName }, i) =>
      `import { ${imported(identifier, names[models.length + i]!)} } from ${quote(`${provider.packageName}/operations/${moduleName}`)};`,
  );
  const signed = facts.signature !== null;
  const clientClass = ["client", "facts"].includes(provider.identifier)
    ? `${provider.identifier}Client`
    : provider.identifier;
  return {
    path: `contract/${provider.id}/client.ts`,
    kind: "typescript",
    template: "contract/client.ts.hbs",
    provider: provider.id,
    data: {
      source: sourceOf(cassettes),
      imports: sortImports([
        `import { ${imported(provider.identifier, clientClass)} } from ${quote(provider.packageName)};`,
        ...modelLines,
        ...operationLines,
        ...(signed
          ? [`import { verifyWebhook } from ${quote(`${provider.packageName}/webhooks`)};`]
          : []),
        'import type { EmittedClient, RoundTripFacts } from "../runtime/emitted-client.js";',
      ]),
      clientClass,
      models: list(names.slice(0, models.length)),
      operations: list(
        operations.map(({ id }, i) => `{ id: ${quote(id)}, call: ${names[models.length + i]!} }`),
      ),
      webhooks: signed ? "{ verifyWebhook }" : "null",
      // The polling operation is needed for every job, recorded as such or not.
      facts: literal({
        ...facts,
        operations: facts.operations.filter(isUsed(used, facts.jobs?.poll.operation)),
        models: facts.models.filter(({ id }) => used.models.has(id)),
      } as unknown as Json),
    },
  };
}

interface Used {
  readonly models: ReadonlySet<string>;
  readonly operations: ReadonlySet<string>;
}

/** A model is run by its descriptor; functions are called for everything else. */
function usedBy({ models, jobs }: Provider, cassettes: readonly Cassette[]): Used {
  const submits = new Map(models.map(({ id, operation }) => [id, operation]));
  const calls = cassettes.flatMap(({ model, exchanges }) => {
    const own = model === null ? [] : [submits.get(model), jobs?.poll.operation];
    return exchanges.flatMap(({ operation }) => operation ?? []).filter((id) => !own.includes(id));
  });
  return {
    models: new Set(cassettes.flatMap(({ model }) => model ?? [])),
    operations: new Set(calls),
  };
}

function isUsed({ operations }: Used, poll: string | undefined) {
  return ({ id }: OperationFacts) => operations.has(id) || id === poll;
}

function list(items: readonly string[]): string {
  return items.length === 0 ? "[]" : `[\n${items.map((item) => `    ${item},`).join("\n")}\n  ]`;
}
