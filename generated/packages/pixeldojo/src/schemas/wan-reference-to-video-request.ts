// Generated from #/components/schemas/WanReferenceToVideoRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of WAN Reference to Video. */
export interface WanReferenceToVideoRequest {
  /** Describes the clip to make. */
  prompt: string;
  /**
   * Addresses of one to five reference pictures or clips.
   * 1 to 5 items.
   */
  reference_urls: readonly string[];
  /**
   * Which version of the model runs.
   * @defaultValue "wan2.7-r2v"
   */
  model?: string;
  /** Length of the clip in seconds. */
  duration: number;
  /**
   * Height of the clip in lines, written without `p`.
   * @defaultValue "720"
   */
  resolution?: string;
  /** Width to height of the clip. */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
  /**
   * Whether the clip is one shot or several.
   * @defaultValue "single"
   */
  shot_type?: string;
  /** What the clip should not show. */
  negative_prompt?: string;
  /**
   * Whether to mark the clip with a watermark.
   * @defaultValue false
   */
  watermark?: boolean;
  /** Fixes the random start, so that a clip can be made again. */
  seed?: number;
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
}
