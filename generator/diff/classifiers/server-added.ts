// 17. A server more, or other words about one.

import { serverChanges } from "../servers.ts";
import { classifier } from "../site.ts";

export const serverAdded = classifier<"provider">({
  id: "server-added",
  on: "provider",
  *check({ old, new: next }) {
    const { added, reworded } = serverChanges(old.servers, next.servers);
    for (const url of added)
      yield { id: "server-added", message: `there is another server, ${url}` };
    for (const url of reworded) {
      yield { id: "server-description-changed", message: `the server ${url} is described anew` };
    }
  },
});
