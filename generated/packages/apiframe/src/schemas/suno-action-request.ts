// Generated from #/paths/~1v2~1music~1suno~1action/post/requestBody/content/application~1json/schema with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { SunoAddVocalsRequest } from "./suno-add-vocals-request.js";
import type { SunoCoverRequest } from "./suno-cover-request.js";
import type { SunoExtendRequest } from "./suno-extend-request.js";
import type { SunoStemsRequest } from "./suno-stems-request.js";

export type SunoActionRequest = SunoExtendRequest | SunoCoverRequest | SunoAddVocalsRequest | SunoStemsRequest;
