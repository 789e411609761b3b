// Generated from #/components/schemas/ErrorCause with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Text, or an object with a code and a message. */
export type ErrorCause = string | {
  /** Word for programs. */
  code?: string;
  /** Text for people. */
  message?: string;
  /** The HTTP status again. */
  status?: number;
};
