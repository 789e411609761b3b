// Generated from #/components/schemas/Flux3Settings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Settings of Flux 3. */
export interface Flux3Settings {
  /** Length of the clip in seconds. */
  duration?: number;
  /** Renders a cheap preview instead of the final clip. */
  draft?: boolean;
  [key: string]: unknown;
}
