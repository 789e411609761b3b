// The module that verifies deliveries, emitted where the provider signs them.

import type { NamedSchema, Provider } from "../../catalog/catalog.ts";
import { commentLine, literal, sortImports } from "../code-text.ts";
import { printType } from "./print-type.ts";

/** The view of `client/webhooks.ts.hbs`. */
export interface WebhooksModule {
  readonly name: string;
  readonly imports: readonly string[];
  readonly eventType: string;
  readonly signature: string;
}

export function planWebhooks(
  provider: Provider,
  schemas: ReadonlyMap<string, NamedSchema>,
): WebhooksModule {
  const imports: string[] = [];
  const nameOf = (schemaName: string) => {
    const named = schemas.get(schemaName);
    if (!named) return "unknown";
    imports.push(`import type { ${named.typeName} } from "./schemas/${named.moduleName}.js";`);
    return named.typeName;
  };
  const bodies = provider.webhooks.flatMap(({ body }) => body?.content ?? []);
  const types = bodies.map(({ schema }) => printType(schema, { nameOf, mode: "response" }));
  return {
    name: commentLine(provider.name),
    imports: sortImports(imports),
    eventType: [...new Set(types)].join(" | ") || "unknown",
    signature: literal({ ...provider.jobs!.webhook!.signature! }),
  };
}
