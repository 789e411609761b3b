// Generated from #/components/schemas/MurekaSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Settings of Mureka. */
export interface MurekaSettings {
  /**
   * Leaves the vocals out. Not available with `mureka-o2`.
   * @defaultValue false
   */
  instrumental?: boolean;
  /**
   * Words to sing, written from the prompt when left out. Not together with `instrumental: true`.
   * At most 3000 characters.
   */
  lyrics?: string;
  /**
   * Version of the underlying model.
   * @defaultValue "auto"
   */
  model_version?: "auto" | "mureka-7.6" | "mureka-o2" | "mureka-8" | "mureka-9";
  /**
   * Number of songs; each one is billed.
   * 1 to 3.
   * @defaultValue 2
   */
  n?: number;
}
