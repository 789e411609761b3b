// Generated from #/components/schemas/FluxLoraRequest with templates/client/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model } from "../runtime/descriptors.js";
import { pricedModel } from "../runtime/estimate.js";

/** What AI Photos (Flux LoRA) takes. */
export interface FluxLoraParams {
  /**
   * What the picture should show.
   *
   * 1 to 2000 characters.
   */
  prompt: string;
  /** Settings of AI Photos (Flux LoRA). */
  fluxLoraParams: FluxLoraFluxLoraParams;
  /** HTTPS address that the job's events are posted to. */
  webhookUrl?: string;
  /**
   * Events to post. With a webhookUrl and without this, completed and failed.
   *
   * At least 1 item.
   */
  webhookEvents?: readonly ("progress" | "completed" | "failed")[];
}

/** Settings of AI Photos (Flux LoRA). */
export interface FluxLoraFluxLoraParams {
  /** Id of a LoRA of your team whose status is READY. */
  loraId: string;
  /** Shape of the picture, width to height. */
  aspect_ratio?: "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3";
  /**
   * How closely the picture follows the prompt.
   *
   * 1 to 10.
   *
   * @defaultValue 3.5
   */
  guidance_scale?: number;
  /**
   * How strongly the LoRA is applied.
   *
   * 0 to 1.5.
   *
   * @defaultValue 1
   */
  lora_strength?: number;
  /**
   * Number of sampling steps.
   *
   * 4 to 50.
   *
   * @defaultValue 28
   */
  num_inference_steps?: number;
  /**
   * Number of pictures; each one is billed.
   *
   * 1 to 4.
   *
   * @defaultValue 1
   */
  num_outputs?: number;
  /** File format of the picture. */
  output_format?: "png" | "jpg" | "webp";
  /** Seed of the random generator; equal seeds with equal inputs repeat a result. */
  seed?: number;
}

/** What a finished job of AI Photos (Flux LoRA) holds. */
export interface FluxLoraOutput {
  /** URLs of the pictures. */
  images: string[];
}

/**
 * AI Photos (Flux LoRA) at Apiframe. Generates pictures with a LoRA that your team has trained.
 *
 * Price: 2 credits per output (published, as of 2026-03-15).
 */
export const fluxLora: Model<FluxLoraParams, FluxLoraOutput> = /* @__PURE__ */ pricedModel({
  provider: "apiframe",
  id: "flux-lora",
  name: "AI Photos (Flux LoRA)",
  operation: "generateImage",
  path: "/v2/images/generate",
  fixed: { model: "flux-lora" },
  price: {
    kind: "per-output",
    credits: 2,
    times: ["/fluxLoraParams/num_outputs", 1],
    asOf: "2026-03-15",
    mark: "published",
  },
  keyed: true,
}, {
  check: () => import("../checks/flux-lora.js"),
});
