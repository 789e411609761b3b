// Generated from #/components/schemas/FluxKontextMaxRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of Flux Kontext Max, as far as they are known; others may exist. */
export interface FluxKontextMaxRequest {
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
  [key: string]: unknown;
}
