// Generated from #/paths/~1v2~1videos~1edit/post/requestBody/content/application~1json/schema with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Wan2_7VideoeditRequest } from "./wan2_7-videoedit-request.js";

export type EditVideoRequest = Wan2_7VideoeditRequest;
