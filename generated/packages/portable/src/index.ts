// Generated from the equivalents in spec/ with templates/portable/index.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Flux1_1ProParams, Flux1_1ProProvider } from "./models/flux-1.1-pro.js";
import type { Flux2DevParams, Flux2DevProvider } from "./models/flux-2-dev.js";
import type { Flux2FlexParams, Flux2FlexProvider } from "./models/flux-2-flex.js";
import type { Flux2MaxParams, Flux2MaxProvider } from "./models/flux-2-max.js";
import type { GptImage2EditParams, GptImage2EditProvider } from "./models/gpt-image-2-edit.js";
import type { GrokImagineVideoParams, GrokImagineVideoProvider } from "./models/grok-imagine-video.js";
import type { Kling3_0MotionControlParams, Kling3_0MotionControlProvider } from "./models/kling-3.0-motion-control.js";
import type { Kling3_0MotionControlProParams, Kling3_0MotionControlProProvider } from "./models/kling-3.0-motion-control-pro.js";
import type { Kling3_0OmniParams, Kling3_0OmniProvider } from "./models/kling-3.0-omni.js";
import type { Kling3_0ProParams, Kling3_0ProProvider } from "./models/kling-3.0-pro.js";
import type { NanoBanana2Params, NanoBanana2Provider } from "./models/nano-banana-2.js";
import type { Seedream3_1Params, Seedream3_1Provider } from "./models/seedream-3.1.js";
import type { Seedream4_5Params, Seedream4_5Provider } from "./models/seedream-4.5.js";
import type { Veo3_1Params, Veo3_1Provider } from "./models/veo-3.1.js";
import type { Wan2_6FlashParams, Wan2_6FlashProvider } from "./models/wan-2.6-flash.js";
import type { Wan2_7I2vParams, Wan2_7I2vProvider } from "./models/wan-2.7-i2v.js";
import { PortableError } from "./runtime/errors.js";
import type { Mapping } from "./runtime/mapping.js";
import { createPortable, type Portable, type PortableClients } from "./runtime/portable.js";

/** Every model that several providers run, with its parameters and those providers. */
export interface PortableModels {
  "flux-1.1-pro": { readonly params: Flux1_1ProParams; readonly provider: Flux1_1ProProvider };
  "flux-2-dev": { readonly params: Flux2DevParams; readonly provider: Flux2DevProvider };
  "flux-2-flex": { readonly params: Flux2FlexParams; readonly provider: Flux2FlexProvider };
  "flux-2-max": { readonly params: Flux2MaxParams; readonly provider: Flux2MaxProvider };
  "gpt-image-2-edit": { readonly params: GptImage2EditParams; readonly provider: GptImage2EditProvider };
  "grok-imagine-video": { readonly params: GrokImagineVideoParams; readonly provider: GrokImagineVideoProvider };
  "kling-3.0-motion-control": { readonly params: Kling3_0MotionControlParams; readonly provider: Kling3_0MotionControlProvider };
  "kling-3.0-motion-control-pro": { readonly params: Kling3_0MotionControlProParams; readonly provider: Kling3_0MotionControlProProvider };
  "kling-3.0-omni": { readonly params: Kling3_0OmniParams; readonly provider: Kling3_0OmniProvider };
  "kling-3.0-pro": { readonly params: Kling3_0ProParams; readonly provider: Kling3_0ProProvider };
  "nano-banana-2": { readonly params: NanoBanana2Params; readonly provider: NanoBanana2Provider };
  "seedream-3.1": { readonly params: Seedream3_1Params; readonly provider: Seedream3_1Provider };
  "seedream-4.5": { readonly params: Seedream4_5Params; readonly provider: Seedream4_5Provider };
  "veo-3.1": { readonly params: Veo3_1Params; readonly provider: Veo3_1Provider };
  "wan-2.6-flash": { readonly params: Wan2_6FlashParams; readonly provider: Wan2_6FlashProvider };
  "wan-2.7-i2v": { readonly params: Wan2_7I2vParams; readonly provider: Wan2_7I2vProvider };
}

const mappings: { readonly [Id in keyof PortableModels]: () => Promise<Mapping> } = {
  "flux-1.1-pro": () => import("./models/flux-1.1-pro.js").then((module) => module.flux1_1ProMapping),
  "flux-2-dev": () => import("./models/flux-2-dev.js").then((module) => module.flux2DevMapping),
  "flux-2-flex": () => import("./models/flux-2-flex.js").then((module) => module.flux2FlexMapping),
  "flux-2-max": () => import("./models/flux-2-max.js").then((module) => module.flux2MaxMapping),
  "gpt-image-2-edit": () => import("./models/gpt-image-2-edit.js").then((module) => module.gptImage2EditMapping),
  "grok-imagine-video": () => import("./models/grok-imagine-video.js").then((module) => module.grokImagineVideoMapping),
  "kling-3.0-motion-control": () => import("./models/kling-3.0-motion-control.js").then((module) => module.kling3_0MotionControlMapping),
  "kling-3.0-motion-control-pro": () => import("./models/kling-3.0-motion-control-pro.js").then((module) => module.kling3_0MotionControlProMapping),
  "kling-3.0-omni": () => import("./models/kling-3.0-omni.js").then((module) => module.kling3_0OmniMapping),
  "kling-3.0-pro": () => import("./models/kling-3.0-pro.js").then((module) => module.kling3_0ProMapping),
  "nano-banana-2": () => import("./models/nano-banana-2.js").then((module) => module.nanoBanana2Mapping),
  "seedream-3.1": () => import("./models/seedream-3.1.js").then((module) => module.seedream3_1Mapping),
  "seedream-4.5": () => import("./models/seedream-4.5.js").then((module) => module.seedream4_5Mapping),
  "veo-3.1": () => import("./models/veo-3.1.js").then((module) => module.veo3_1Mapping),
  "wan-2.6-flash": () => import("./models/wan-2.6-flash.js").then((module) => module.wan2_6FlashMapping),
  "wan-2.7-i2v": () => import("./models/wan-2.7-i2v.js").then((module) => module.wan2_7I2vMapping),
};

/**
 * One model at several providers: the first of the clients that takes the job runs it.
 *
 * The mapping is loaded at the first call. A program that knows its model can import it from
 * `@modelsmith/portable/models/…` and carry nothing else.
 */
export function portable<Id extends keyof PortableModels>(
  id: Id,
  clients: PortableClients<PortableModels[Id]["provider"]>,
): Portable<PortableModels[Id]["params"], PortableModels[Id]["provider"]> {
  // JavaScript may ask for anything.
  if (!Object.hasOwn(mappings, id)) {
    throw new PortableError("invalid-request", `no portable model is called "${id}"`);
  }
  return createPortable<PortableModels[Id]["params"], PortableModels[Id]["provider"]>(
    mappings[id],
    clients,
  );
}

export type {
  PortableClient,
  PortableEstimate,
  PortableHandle,
  PortableSavedJob,
  PortableState,
  PortableWaitOptions,
} from "./runtime/clients.js";
export { type PassedOver, PortableError, type ProviderError } from "./runtime/errors.js";
export type { MediaAddress, MediaFile } from "./runtime/media.js";
export type {
  Portable,
  PortableClients,
  PortableJob,
  PortableOutput,
  PortableResult,
  PortableRunOptions,
  PortableSubmitOptions,
} from "./runtime/portable.js";
