// Generated from #/components/schemas/User with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** The person that the key belongs to. */
export interface User {
  /** Id of the user. */
  id: string;
  /** Address of the user. */
  email: string;
  /** What the user may do in the team. */
  role: "ADMIN" | "MEMBER" | "OWNER" | (string & {});
}
