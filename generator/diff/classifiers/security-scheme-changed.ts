// 20. The same scheme, sent in another way.

import type { SecurityScheme } from "../../catalog/catalog.ts";
import { schemeText } from "../security.ts";
import { classifier } from "../site.ts";
import { keyed } from "../wording.ts";

export const securitySchemeChanged = classifier<"provider">({
  id: "security-scheme-changed",
  on: "provider",
  *check({ old, new: next }) {
    for (const scheme of next.securitySchemes) {
      const was = old.securitySchemes.find(({ name }) => name === scheme.name);
      if (!was || schemeText(was) === schemeText(scheme)) continue;
      yield {
        id: "security-scheme-changed",
        message: `${scheme.name} was ${schemeText(was)} and is now ${schemeText(scheme)}`,
        migration: {
          before: `headers: { ${credential(was)} }`,
          after: `headers: { ${credential(scheme)} }`,
        },
      };
    }
  },
});

function credential({ kind, parameter }: SecurityScheme): string {
  if (kind === "api-key" && parameter !== null) return `${keyed(parameter)}: apiKey`;
  return kind === "basic"
    ? "Authorization: basic(user, password)"
    : "Authorization: bearer(apiKey)";
}
