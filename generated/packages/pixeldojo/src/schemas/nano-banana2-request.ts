// Generated from #/components/schemas/NanoBanana2Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of Google Nano Banana 2, as far as they are known; others may exist. */
export interface NanoBanana2Request {
  /** Describes the picture to make. */
  prompt: string;
  /** Width to height of the picture. */
  aspect_ratio?: string;
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
  [key: string]: unknown;
}
