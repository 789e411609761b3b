// Generated from #/components/schemas/Flux1_1ProUltraRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of Flux 1.1 Pro Ultra, as far as they are known; others may exist. */
export interface Flux1_1ProUltraRequest {
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
  [key: string]: unknown;
}
