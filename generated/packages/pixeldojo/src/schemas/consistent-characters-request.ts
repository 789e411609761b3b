// Generated from #/components/schemas/ConsistentCharactersRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of Consistent Characters. */
export interface ConsistentCharactersRequest {
  /** Address of a picture of the person to show. */
  input_image: string;
  /**
   * How many views of the person one job makes.
   * @defaultValue 4
   */
  num_images?: number;
  /**
   * What stands behind the person.
   * @defaultValue "neutral"
   */
  background?: string;
  /**
   * Whether the views are varied at random.
   * @defaultValue true
   */
  randomize_images?: boolean;
  /**
   * Which backing model draws the views.
   * @defaultValue "flux-kontext"
   */
  model_type?: string;
  /** Adds wishes of your own for the views. */
  prompt?: string;
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
}
