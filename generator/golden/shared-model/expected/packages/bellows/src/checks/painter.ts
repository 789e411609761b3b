// Generated from #/components/schemas/PainterBody with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import {
  type Check,
  anything,
  checkOf,
  closedObject,
  object,
  oneOf,
  text,
} from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Painter against. */
export const check: Check = checkOf("bellows painter", {
  params: closedObject({
    paint: closedObject(
      { text: "string", tier: oneOf("plain", "pro") },
      { shape: text({ pattern: "^\\d+:\\d+$" }), pixels: "integer", picture: anything },
    ),
  }),
  output: object({ url: "string" }),
});
