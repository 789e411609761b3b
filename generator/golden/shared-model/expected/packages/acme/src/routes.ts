// Generated for Acme API with templates/client/routes.ts.hbs. Do not edit.
// Change the provider's facts, then run `modelsmith generate`.

import type { SubmitRoute } from "./runtime/descriptors.js";

/** Where a model goes that is newer than this package. */
export const routes: readonly SubmitRoute[] = [{ operation: "makePicture", path: "/v1/pictures", member: "model" }];
