// Generated from #/paths/~1v1~1pictures/post/requestBody/content/application~1json/schema with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { PainterBody } from "./painter-body.js";
import type { SketcherBody } from "./sketcher-body.js";

export type MakePictureRequest = PainterBody | SketcherBody;
