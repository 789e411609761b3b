// Generated from #/components/schemas/SongInput with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { model } from "../runtime/model.js";

/**
 * What Singer takes.
 *
 * Known only in part: its provider publishes only some of its parameters.
 */
export interface SingerParams {
  /**
   * The words.
   *
   * At least 1 character.
   */
  lyrics: string;
  /**
   * Repeats a result.
   *
   * @defaultValue 7
   */
  seed?: number;
  /** The model may take more than is documented. */
  [key: string]: unknown;
}

/** What a finished job of Singer holds: not published. */
export type SingerOutput = unknown;

/**
 * Singer at Acme. Sings what it is given.
 *
 * Price: not published.
 *
 * Known only in part: its provider publishes only some of its parameters.
 */
export const singer: Model<SingerParams, SingerOutput> = /* @__PURE__ */ model({
  provider: "acme",
  id: "singer",
  name: "Singer",
  operation: "runSinger",
  path: "/v1/models/singer/run",
  price: { kind: "unknown", asOf: null, mark: "unknown" },
}, {
  check: () => import("../checks/singer.js"),
});
