// Generated from #/components/schemas/QwenImage2_0ProRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of QWEN Image 2.0 Pro, as far as they are known; others may exist. */
export interface QwenImage2_0ProRequest {
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
  [key: string]: unknown;
}
