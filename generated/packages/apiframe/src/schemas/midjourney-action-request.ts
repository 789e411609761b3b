// Generated from #/paths/~1v2~1images~1midjourney~1action/post/requestBody/content/application~1json/schema with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { MidjourneyInpaintRequest } from "./midjourney-inpaint-request.js";
import type { MidjourneyOutpaintRequest } from "./midjourney-outpaint-request.js";
import type { MidjourneyPanRequest } from "./midjourney-pan-request.js";
import type { MidjourneyUpsampleRequest } from "./midjourney-upsample-request.js";
import type { MidjourneyVariationRequest } from "./midjourney-variation-request.js";

export type MidjourneyActionRequest = MidjourneyUpsampleRequest | MidjourneyVariationRequest | MidjourneyInpaintRequest | MidjourneyOutpaintRequest | MidjourneyPanRequest;
