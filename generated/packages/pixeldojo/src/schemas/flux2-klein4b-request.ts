// Generated from #/components/schemas/Flux2Klein4bRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of Flux 2 Klein 4B, as far as they are known; others may exist. */
export interface Flux2Klein4bRequest {
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
  [key: string]: unknown;
}
