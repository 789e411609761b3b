// Generated from #/paths/~1v2~1images~1upscale/post/requestBody/content/application~1json/schema with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ClarityUpscaleRequest } from "./clarity-upscale-request.js";
import type { TopazImageUpscaleRequest } from "./topaz-image-upscale-request.js";

export type UpscaleImageRequest = ClarityUpscaleRequest | TopazImageUpscaleRequest;
