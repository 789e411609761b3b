// Generated from #/components/schemas/ZImageTurboRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Parameters of Z Image Turbo, as far as they are known; others may exist. */
export interface ZImageTurboRequest {
  /** Address to call about the job; use https and a path that cannot be guessed. */
  webhook_url?: string;
  [key: string]: unknown;
}
