// Generated for Odd */ API with templates/client/protocol.ts.hbs. Do not edit.
// Change the provider's facts, then run `modelsmith generate`.

import { api } from "./api.js";
import type { Protocol } from "./runtime/descriptors.js";

/** How the API is called, with its limits and its jobs. */
export const protocol: Protocol = {
  ...api,
};
