// Generated from #/components/schemas/Ltx2ProExtendRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of LTX 2.3 Pro Extend Video. */
export interface Ltx2ProExtendRequest {
  /** Describes what happens in the added part. */
  prompt?: string;
  /** Address of the clip to lengthen. */
  video_url: string;
  /**
   * How many seconds to add, 1 to 20.
   * 1 to 20.
   * @defaultValue 6
   */
  duration?: number;
  /**
   * Which end of the clip grows.
   * @defaultValue "end"
   */
  extend_mode?: "start" | "end";
  /** How much of the source clip to take into account; the unit is not published. */
  context?: number;
  /** Fixes the random start, so that a clip can be made again. */
  seed?: number;
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
}
