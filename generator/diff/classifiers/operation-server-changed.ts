// 16, for operations. The server of one operation alone.

import { serverChanges } from "../servers.ts";
import { classifier } from "../site.ts";

export const operationServerChanged = classifier<"operation">({
  id: "server-url-changed",
  on: "operation",
  *check({ old, new: next }) {
    if (!old || !next) return;
    const { moved, removed } = serverChanges(old.servers, next.servers);
    const [gone] = removed;
    if (moved) {
      yield {
        id: "server-url-changed",
        message: `the server of this operation was ${moved.old} and is now ${moved.new}`,
      };
    } else if (gone !== undefined && next.servers.length === 0) {
      yield {
        id: "server-url-changed",
        message: `the operation no longer has a server of its own, ${gone}`,
      };
    } else if (old.servers.length === 0 && next.servers[0]) {
      yield { id: "server-url-changed", message: `the operation moved to ${next.servers[0].url}` };
    }
  },
});
