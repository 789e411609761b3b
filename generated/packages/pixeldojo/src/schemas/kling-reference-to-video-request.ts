// Generated from #/components/schemas/KlingReferenceToVideoRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of Kling Reference to Video. */
export interface KlingReferenceToVideoRequest {
  /**
   * Describes the clip to make.
   * @defaultValue ""
   */
  prompt?: string;
  /** One prompt per shot; the shape of an item is not published. */
  multi_prompt?: readonly unknown[];
  /**
   * Whether the references are pictures or clips.
   * @defaultValue "image"
   */
  reference_type?: string;
  /**
   * Which quality tier runs.
   * @defaultValue "standard"
   */
  tier?: string;
  /**
   * Length of the clip in seconds.
   * @defaultValue 5
   */
  duration?: number;
  /**
   * Width to height of the clip.
   * @defaultValue "16:9"
   */
  aspect_ratio?: string;
  /** How the clip is divided into shots. */
  shot_type?: string;
  /** Address of the first frame. */
  start_image_url?: string;
  /** Address of the last frame. */
  end_image_url?: string;
  /** Address of a reference clip. */
  video_url?: string;
  /** Addresses of reference pictures. */
  image_urls?: readonly string[];
  /** Elements to build the clip from; the shape of an item is not published. */
  elements?: readonly unknown[];
  /**
   * Whether to make sound for the clip.
   * @defaultValue false
   */
  generate_audio?: boolean;
  /**
   * Whether to keep the sound of the reference clip.
   * @defaultValue true
   */
  keep_audio?: boolean;
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
}
