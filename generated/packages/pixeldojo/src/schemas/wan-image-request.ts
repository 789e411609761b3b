// Generated from #/components/schemas/WanImageRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of WAN 2.2 Image, as far as they are known; others may exist. */
export interface WanImageRequest {
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
  [key: string]: unknown;
}
