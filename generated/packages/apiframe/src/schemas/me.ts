// Generated from #/components/schemas/Me with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ApiKeySummary } from "./api-key-summary.js";
import type { Team } from "./team.js";
import type { User } from "./user.js";

/** Who the key belongs to. */
export interface Me {
  user: User;
  /** The team that pays, or null. */
  team: Team | null;
  /** The key that was sent, or null. */
  apiKey: ApiKeySummary | null;
}
