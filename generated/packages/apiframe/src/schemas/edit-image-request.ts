// Generated from #/paths/~1v2~1images~1edit/post/requestBody/content/application~1json/schema with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { FluxFillProRequest } from "./flux-fill-pro-request.js";

export type EditImageRequest = FluxFillProRequest;
