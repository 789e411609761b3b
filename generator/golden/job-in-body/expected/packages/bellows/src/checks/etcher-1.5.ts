// Generated from #/components/schemas/EtcherRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import {
  type Check,
  anything,
  checkOf,
  closedObject,
  list,
  number,
  object,
  oneOf,
} from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Etcher 1.5 against. */
export const check: Check = checkOf("bellows etcher-1.5", {
  params: closedObject({ prompt: "string" }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("ready")),
    etcherParams: closedObject({}, {
      count: number("integer", { minimum: 1, maximum: 4 }),
      plate: oneOf("copper", "zinc"),
      images: anything,
    }),
  }),
  output: object({ images: list("string") }),
});
