// Generated from #/components/schemas/CreateLoraRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { WebhookUrl } from "./webhook-url.js";

/** Pictures to train from, and what they show. For a person, gender and ethnicity are required. */
export interface CreateLoraRequest {
  /**
   * 15 to 30 JPEG, PNG or WebP files of up to 10 MB each and 100 MB together.
   * 15 to 30 items.
   */
  images: readonly Blob[];
  /**
   * Name of the LoRA.
   * 1 to 60 characters.
   */
  name: string;
  /**
   * What the pictures show.
   * @defaultValue "person"
   */
  subjectKind?: "person" | "style" | "object";
  /** Gender of the person; required for one. */
  gender?: "female" | "male" | "non-binary";
  /**
   * Ethnicity of the person; required for one.
   * 1 to 40 characters.
   */
  ethnicity?: string;
  /**
   * Age of the person, in words.
   * 1 to 40 characters.
   */
  age?: string;
  /**
   * Number of training steps.
   * 500 to 3000.
   * @defaultValue 1000
   */
  steps?: number;
  /**
   * Rank of the LoRA; a higher one holds more detail.
   * 8 to 64.
   * @defaultValue 32
   */
  loraRank?: number;
  /** HTTPS address that is told when the training ends. */
  webhookUrl?: WebhookUrl;
  /** Events to post, separated by commas: `completed`, `failed`. Text, because this is a form. */
  webhookEvents?: string;
}
