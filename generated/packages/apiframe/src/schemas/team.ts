// Generated from #/components/schemas/Team with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** The team whose credits are used. */
export interface Team {
  /** Id of the team. */
  id: string;
  /** Name of the team. */
  name: string;
  /** Credits left. */
  credits: number;
  /** Plan of the team. */
  plan: string;
  /** Id of the team as a paying customer. */
  customerId?: string | null;
  /** How many jobs may run at once. */
  maxConcurrentJobs?: number;
}
