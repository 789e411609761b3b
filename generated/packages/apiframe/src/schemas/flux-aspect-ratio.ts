// Generated from #/components/schemas/FluxAspectRatio with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/**
 * Shape as W:H; `match_input_image` copies the first input picture, `custom` reads width and
 * height.
 */
export type FluxAspectRatio = string;
