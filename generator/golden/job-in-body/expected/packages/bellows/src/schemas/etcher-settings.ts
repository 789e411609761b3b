// Generated from #/components/schemas/EtcherSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Settings of Etcher. */
export interface EtcherSettings {
  /**
   * How many.
   * 1 to 4.
   * @defaultValue 1
   */
  count?: number;
  /**
   * What it is etched into.
   * @defaultValue "copper"
   */
  plate?: "copper" | "zinc";
  /**
   * Pictures to follow.
   * At most 2 items.
   */
  images?: readonly string[];
}
