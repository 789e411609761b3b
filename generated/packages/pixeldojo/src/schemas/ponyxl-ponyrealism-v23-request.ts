// Generated from #/components/schemas/PonyxlPonyrealismV23Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of Pony Realism, as far as they are known; others may exist. */
export interface PonyxlPonyrealismV23Request {
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
  [key: string]: unknown;
}
