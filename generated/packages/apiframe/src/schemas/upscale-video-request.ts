// Generated from #/paths/~1v2~1videos~1upscale/post/requestBody/content/application~1json/schema with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { TopazVideoUpscaleRequest } from "./topaz-video-upscale-request.js";

export type UpscaleVideoRequest = TopazVideoUpscaleRequest;
