// 16. The host or the base path that requests go to.

import { serverChanges } from "../servers.ts";
import { classifier } from "../site.ts";
import { quoted } from "../wording.ts";

export const serverUrlChanged = classifier<"provider">({
  id: "server-url-changed",
  on: "provider",
  *check({ old, new: next }) {
    const { moved, removed } = serverChanges(old.servers, next.servers);
    if (moved) {
      yield {
        id: "server-url-changed",
        message: `the server was ${moved.old} and is now ${moved.new}`,
        migration: {
          before: `new ${old.identifier}({ apiKey, baseUrl: ${quoted(moved.old)} });`,
          after: `new ${next.identifier}({ apiKey, baseUrl: ${quoted(moved.new)} });`,
        },
      };
    }
    for (const url of removed) yield { id: "server-removed", message: `the server ${url} is gone` };
  },
});
