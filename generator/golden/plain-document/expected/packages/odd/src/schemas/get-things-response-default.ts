// Generated from #/paths/~1things/get/responses/default/content/application~1json/schema with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Tree } from "./tree.js";

export type GetThingsResponseDefault = Tree[];
