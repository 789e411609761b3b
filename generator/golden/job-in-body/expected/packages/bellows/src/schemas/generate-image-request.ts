// Generated from #/paths/~1v2~1images/post/requestBody/content/application~1json/schema with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { EtcherRequest } from "./etcher-request.js";
import type { StamperRequest } from "./stamper-request.js";

export type GenerateImageRequest = StamperRequest | EtcherRequest;
