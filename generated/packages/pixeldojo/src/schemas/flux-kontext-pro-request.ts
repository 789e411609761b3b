// Generated from #/components/schemas/FluxKontextProRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of Flux Kontext Pro. */
export interface FluxKontextProRequest {
  /** Describes the picture to make, or the change to make to one. */
  prompt: string;
  /** Picks a variant; the accepted values are not published. */
  model?: string;
  /** Width to height of the picture. */
  aspect_ratio?: "1:1" | "16:9" | "9:16" | "21:9" | "9:21" | "3:2" | "2:3" | "4:5" | "5:4";
  /**
   * How many pictures one job makes.
   * @defaultValue 1
   */
  num_outputs?: number;
  /** Fixes the random start, so that a picture can be made again. */
  seed?: number;
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
}
