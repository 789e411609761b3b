// Generated from #/components/schemas/KlingVideoV3ProTextRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of Kling Video v3 Pro (Text). */
export interface KlingVideoV3ProTextRequest {
  /** Describes the clip to make. */
  prompt: string;
  /** One prompt per shot; the shape of an item is not published. */
  multi_prompt?: readonly unknown[];
  /**
   * Length of the clip in seconds, chosen from fixed values.
   * @defaultValue "5"
   */
  duration?: string;
  /**
   * Width to height of the clip.
   * @defaultValue "16:9"
   */
  aspect_ratio?: "16:9" | "9:16" | "1:1";
  /**
   * Whether to make sound for the clip.
   * @defaultValue true
   */
  generate_audio?: boolean;
  /** Ids of the voices to speak with. */
  voice_ids?: readonly string[];
  /**
   * How the clip is divided into shots.
   * @defaultValue "customize"
   */
  shot_type?: string;
  /** What the clip should not show. */
  negative_prompt?: string;
  /**
   * How closely the clip follows the prompt; higher is closer.
   * @defaultValue 0.5
   */
  cfg_scale?: number;
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
}
