// Generated from #/components/schemas/PImageEditRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of P-Image Edit. */
export interface PImageEditRequest {
  /** Describes the change to make. */
  prompt: string;
  /**
   * Addresses of the pictures to edit, five at most.
   * At most 5 items.
   */
  images: readonly string[];
  /** Width to height of the picture. */
  aspect_ratio?: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "9:16" | "16:9";
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
}
