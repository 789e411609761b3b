// Generated from #/paths/~1v2~1images~1background-remove/post/requestBody/content/application~1json/schema with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { BriaBgRemoveRequest } from "./bria-bg-remove-request.js";
import type { Model851BgRemoveRequest } from "./model851-bg-remove-request.js";

export type RemoveBackgroundRequest = Model851BgRemoveRequest | BriaBgRemoveRequest;
