// Generated from #/components/schemas/Wan2_6FlashRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of WAN 2.6 Flash, as far as they are known; others may exist. */
export interface Wan2_6FlashRequest {
  /** Describes the clip to make. */
  prompt: string;
  /** Address of the first frame. */
  image_url?: string;
  /** Length of the clip in seconds. */
  duration?: number;
  /** Width to height of the clip. */
  aspect_ratio?: string;
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
  [key: string]: unknown;
}
