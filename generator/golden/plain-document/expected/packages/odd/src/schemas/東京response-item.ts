// Generated from #/paths/~1events/get/responses/200/content/text~1event-stream/itemSchema with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Class } from "./class.js";
import type { HasOwnPropertySchema } from "./has-own-property-schema.js";

export type 東京ResponseItem = Class | HasOwnPropertySchema;
