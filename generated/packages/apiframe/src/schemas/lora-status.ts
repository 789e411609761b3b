// Generated from #/components/schemas/LoraStatus with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Where the LoRA stands: PENDING, UPLOADING, TRAINING, READY, FAILED or ARCHIVED. */
export type LoraStatus = "PENDING" | "UPLOADING" | "TRAINING" | "READY" | "FAILED" | "ARCHIVED" | (string & {});
