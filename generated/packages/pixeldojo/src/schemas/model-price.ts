// Generated from #/components/schemas/ModelPrice with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Price of a model in credits, as the list gives it. */
export interface ModelPrice {
  /** Credits for a call with default parameters. */
  default: number;
  /** How the price is formed; `fixed` is the only word seen so far. */
  type: string;
  /** Credits per unit. */
  amount?: number;
}
