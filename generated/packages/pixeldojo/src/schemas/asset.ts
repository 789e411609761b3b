// Generated from #/components/schemas/Asset with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** One file that a job made. */
export interface Asset {
  /** Address of the file. */
  url: string;
}
