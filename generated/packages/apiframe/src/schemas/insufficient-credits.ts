// Generated from #/components/schemas/InsufficientCredits with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** How many credits the job needs and how many are left. */
export interface InsufficientCredits {
  /** Always "Insufficient credits". */
  error: string;
  /**
   * Credits that the job needs.
   * At least 0.
   */
  creditsRequired: number;
  /**
   * Credits that the team has.
   * At least 0.
   */
  creditsAvailable: number;
}
