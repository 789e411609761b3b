// Generated from #/components/schemas/Seeded with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

export interface Seeded {
  /**
   * Where chance begins.
   * @defaultValue 7
   */
  seed?: number;
}
