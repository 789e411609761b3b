// Generated from #/components/schemas/Lora with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { LoraStatus } from "./lora-status.js";

/** A trained LoRA, or one in training. */
export interface Lora {
  /** Id of the LoRA. */
  id: string;
  /** Id of the user who trained it. */
  userId?: string;
  /** Id of the team that it belongs to. */
  teamId?: string;
  /** Name of the LoRA. */
  name: string;
  /** What the pictures show. */
  subjectKind: "person" | "style" | "object" | (string & {});
  /** Gender of the person. */
  gender?: string | null;
  /** Ethnicity of the person. */
  ethnicity?: string | null;
  /** Age of the person, in words. */
  age?: string | null;
  status: LoraStatus;
  /** Number of pictures. */
  imageCount: number;
  /** Number of training steps. */
  steps?: number;
  /** Rank of the LoRA. */
  loraRank?: number;
  /** Whether it can be used. */
  isReady: boolean;
  /** Why the training failed. */
  error?: string | null;
  /** When it was submitted. */
  createdAt: string;
  /** When the training began. */
  startedAt?: string | null;
  /** When the training ended. */
  completedAt?: string | null;
  /** Whether the trained weights are there. */
  hasWeights?: boolean;
  /** Word that calls the subject up in a prompt; null until the LoRA is ready. */
  triggerWord?: string | null;
}
