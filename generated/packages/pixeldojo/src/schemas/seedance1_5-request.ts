// Generated from #/components/schemas/Seedance1_5Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of Seedance 1.5, as far as they are known; others may exist. */
export interface Seedance1_5Request {
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
  [key: string]: unknown;
}
