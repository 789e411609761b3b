// Generated from the equivalents. Do not edit.
// Compiles only while what providers share fits the parameters of each.

import type { Flux1_1ProParams as Own0_1 } from "../../packages/apiframe/src/models/flux-1.1-pro.js";
import type { Flux2DevParams as Own1_1 } from "../../packages/apiframe/src/models/flux-2-dev.js";
import type { Flux2FlexParams as Own2_1 } from "../../packages/apiframe/src/models/flux-2-flex.js";
import type { Flux2MaxParams as Own3_1 } from "../../packages/apiframe/src/models/flux-2-max.js";
import type { GptImage2Params as Own4_1 } from "../../packages/apiframe/src/models/gpt-image-2.js";
import type { GrokImagineVideoParams as Own5_1 } from "../../packages/apiframe/src/models/grok-imagine-video.js";
import type { Kling3_0MotionControlParams as Own6_1 } from "../../packages/apiframe/src/models/kling-3.0-motion-control.js";
import type { Kling3_0MotionControlParams as Own7_1 } from "../../packages/apiframe/src/models/kling-3.0-motion-control.js";
import type { Kling3_0OmniParams as Own8_1 } from "../../packages/apiframe/src/models/kling-3.0-omni.js";
import type { Kling3_0Params as Own9_1 } from "../../packages/apiframe/src/models/kling-3.0.js";
import type { NanoBanana2Params as Own10_1 } from "../../packages/apiframe/src/models/nano-banana-2.js";
import type { Seedream3_1Params as Own11_1 } from "../../packages/apiframe/src/models/seedream-3.1.js";
import type { Seedream4_5Params as Own12_1 } from "../../packages/apiframe/src/models/seedream-4.5.js";
import type { Veo3_1Params as Own13_1 } from "../../packages/apiframe/src/models/veo-3.1.js";
import type { Wan2_6FlashParams as Own14_1 } from "../../packages/apiframe/src/models/wan-2.6-flash.js";
import type { Wan2_7Params as Own15_1 } from "../../packages/apiframe/src/models/wan-2.7.js";
import type { DreaminaParams as Own11_0 } from "../../packages/pixeldojo/src/models/dreamina.js";
import type { Flux1_1ProParams as Own0_0 } from "../../packages/pixeldojo/src/models/flux-1.1-pro.js";
import type { Flux2DevParams as Own1_0 } from "../../packages/pixeldojo/src/models/flux-2-dev.js";
import type { Flux2FlexParams as Own2_0 } from "../../packages/pixeldojo/src/models/flux-2-flex.js";
import type { Flux2MaxParams as Own3_0 } from "../../packages/pixeldojo/src/models/flux-2-max.js";
import type { GptImage2EditParams as Own4_0 } from "../../packages/pixeldojo/src/models/gpt-image-2-edit.js";
import type { KlingMotionControlProParams as Own7_0 } from "../../packages/pixeldojo/src/models/kling-motion-control-pro.js";
import type { KlingMotionControlParams as Own6_0 } from "../../packages/pixeldojo/src/models/kling-motion-control.js";
import type { KlingReferenceToVideoParams as Own8_0 } from "../../packages/pixeldojo/src/models/kling-reference-to-video.js";
import type { KlingVideoV3ProTextParams as Own9_0 } from "../../packages/pixeldojo/src/models/kling-video-v3-pro-text.js";
import type { NanoBanana2Params as Own10_0 } from "../../packages/pixeldojo/src/models/nano-banana-2.js";
import type { Seedream4Params as Own12_0 } from "../../packages/pixeldojo/src/models/seedream-4.js";
import type { Veo3_1StandardParams as Own13_0 } from "../../packages/pixeldojo/src/models/veo-3.1-standard.js";
import type { Wan2_6FlashParams as Own14_0 } from "../../packages/pixeldojo/src/models/wan-2.6-flash.js";
import type { Wan2_7I2vParams as Own15_0 } from "../../packages/pixeldojo/src/models/wan-2.7-i2v.js";
import type { XaiVideoParams as Own5_0 } from "../../packages/pixeldojo/src/models/xai-video.js";
import type { Flux1_1ProParams } from "../../packages/portable/src/models/flux-1.1-pro.js";
import type { Flux2DevParams } from "../../packages/portable/src/models/flux-2-dev.js";
import type { Flux2FlexParams } from "../../packages/portable/src/models/flux-2-flex.js";
import type { Flux2MaxParams } from "../../packages/portable/src/models/flux-2-max.js";
import type { GptImage2EditParams } from "../../packages/portable/src/models/gpt-image-2-edit.js";
import type { GrokImagineVideoParams } from "../../packages/portable/src/models/grok-imagine-video.js";
import type { Kling3_0MotionControlProParams } from "../../packages/portable/src/models/kling-3.0-motion-control-pro.js";
import type { Kling3_0MotionControlParams } from "../../packages/portable/src/models/kling-3.0-motion-control.js";
import type { Kling3_0OmniParams } from "../../packages/portable/src/models/kling-3.0-omni.js";
import type { Kling3_0ProParams } from "../../packages/portable/src/models/kling-3.0-pro.js";
import type { NanoBanana2Params } from "../../packages/portable/src/models/nano-banana-2.js";
import type { Seedream3_1Params } from "../../packages/portable/src/models/seedream-3.1.js";
import type { Seedream4_5Params } from "../../packages/portable/src/models/seedream-4.5.js";
import type { Veo3_1Params } from "../../packages/portable/src/models/veo-3.1.js";
import type { Wan2_6FlashParams } from "../../packages/portable/src/models/wan-2.6-flash.js";
import type { Wan2_7I2vParams } from "../../packages/portable/src/models/wan-2.7-i2v.js";

/** Shared parameters as each provider takes them, model by model. */
export const placed = [
  (shared: Required<Flux1_1ProParams>): Own0_0 => ({
    prompt: shared["prompt"],
    aspect_ratio: shared["aspect_ratio"],
  }),
  (shared: Required<Flux1_1ProParams>): Own0_1 => ({
    prompt: shared["prompt"],
    fluxParams: {
      aspect_ratio: shared["aspect_ratio"],
    },
  }),
  (shared: Required<Flux2DevParams>): Own1_0 => ({
    prompt: shared["prompt"],
    aspect_ratio: shared["aspect_ratio"],
    output_format: shared["output_format"],
    seed: shared["seed"],
  }),
  (shared: Required<Flux2DevParams>): Own1_1 => ({
    prompt: shared["prompt"],
    fluxParams: {
      aspect_ratio: shared["aspect_ratio"],
      output_format: shared["output_format"],
      seed: shared["seed"],
    },
  }),
  (shared: Required<Flux2FlexParams>): Own2_0 => ({
    prompt: shared["prompt"],
    aspect_ratio: shared["aspect_ratio"],
    output_format: shared["output_format"],
    seed: shared["seed"],
    prompt_upsampling: shared["prompt_upsampling"],
    resolution: ({ "0.5 MP": "0.5 MP", "1 MP": "1 MP", "2 MP": "2 MP", "4 MP": "4 MP" } as const)[`${shared["resolution"]}` as const],
  }),
  (shared: Required<Flux2FlexParams>): Own2_1 => ({
    prompt: shared["prompt"],
    fluxParams: {
      aspect_ratio: shared["aspect_ratio"],
      output_format: shared["output_format"],
      seed: shared["seed"],
      prompt_upsampling: shared["prompt_upsampling"],
      resolution: ({ "0.5 MP": "0.5MP", "1 MP": "1MP", "2 MP": "2MP", "4 MP": "4MP" } as const)[`${shared["resolution"]}` as const],
    },
  }),
  (shared: Required<Flux2MaxParams>): Own3_0 => ({
    prompt: shared["prompt"],
    aspect_ratio: shared["aspect_ratio"],
    output_format: shared["output_format"],
    seed: shared["seed"],
    resolution: ({ "0.5 MP": "0.5 MP", "1 MP": "1 MP", "2 MP": "2 MP", "4 MP": "4 MP" } as const)[`${shared["resolution"]}` as const],
  }),
  (shared: Required<Flux2MaxParams>): Own3_1 => ({
    prompt: shared["prompt"],
    fluxParams: {
      aspect_ratio: shared["aspect_ratio"],
      output_format: shared["output_format"],
      seed: shared["seed"],
      resolution: ({ "0.5 MP": "0.5MP", "1 MP": "1MP", "2 MP": "2MP", "4 MP": "4MP" } as const)[`${shared["resolution"]}` as const],
    },
  }),
  (shared: Required<GptImage2EditParams>): Own4_0 => ({
    prompt: shared["prompt"],
    image_urls: shared["images"],
    num_images: shared["num_images"],
    quality: shared["quality"],
    output_format: shared["output_format"],
  }),
  (shared: Required<GptImage2EditParams>): Own4_1 => ({
    prompt: shared["prompt"],
    gptImage2Params: {
      input_images: shared["images"],
      number_of_images: shared["num_images"],
      quality: shared["quality"],
      output_format: shared["output_format"],
    },
  }),
  (shared: Required<GrokImagineVideoParams>): Own5_0 => ({
    prompt: shared["prompt"],
    aspect_ratio: shared["aspect_ratio"],
    duration: shared["duration"],
  }),
  (shared: Required<GrokImagineVideoParams>): Own5_1 => ({
    prompt: shared["prompt"],
    grokImagineVideoParams: {
      aspect_ratio: shared["aspect_ratio"],
      duration: shared["duration"],
    },
  }),
  (shared: Required<Kling3_0MotionControlParams>): Own6_0 => ({
    prompt: shared["prompt"],
    video: shared["video"],
    character_image: shared["image"],
    character_orientation: shared["character_orientation"],
    keep_original_sound: shared["keep_original_sound"],
  }),
  (shared: Required<Kling3_0MotionControlParams>): Own6_1 => ({
    prompt: shared["prompt"],
    klingParams: {
      video: shared["video"],
      image: shared["image"],
      character_orientation: shared["character_orientation"],
      keep_original_sound: shared["keep_original_sound"],
      mode: "std",
    },
  }),
  (shared: Required<Kling3_0MotionControlProParams>): Own7_0 => ({
    prompt: shared["prompt"],
    video: shared["video"],
    character_image: shared["image"],
    character_orientation: shared["character_orientation"],
    keep_original_sound: shared["keep_original_sound"],
  }),
  (shared: Required<Kling3_0MotionControlProParams>): Own7_1 => ({
    prompt: shared["prompt"],
    klingParams: {
      video: shared["video"],
      image: shared["image"],
      character_orientation: shared["character_orientation"],
      keep_original_sound: shared["keep_original_sound"],
      mode: "pro",
    },
  }),
  (shared: Required<Kling3_0OmniParams>): Own8_0 => ({
    prompt: shared["prompt"],
    tier: shared["mode"],
    duration: shared["duration"],
    aspect_ratio: shared["aspect_ratio"],
    start_image_url: shared["start_image"],
    end_image_url: shared["end_image"],
    video_url: shared["reference_video"],
    image_urls: shared["reference_images"],
    generate_audio: shared["generate_audio"],
    keep_audio: shared["keep_original_sound"],
  }),
  (shared: Required<Kling3_0OmniParams>): Own8_1 => ({
    prompt: shared["prompt"],
    klingParams: {
      mode: shared["mode"],
      duration: shared["duration"],
      aspect_ratio: shared["aspect_ratio"],
      start_image: shared["start_image"],
      end_image: shared["end_image"],
      reference_video: shared["reference_video"],
      reference_images: shared["reference_images"],
      generate_audio: shared["generate_audio"],
      keep_original_sound: shared["keep_original_sound"],
    },
  }),
  (shared: Required<Kling3_0ProParams>): Own9_0 => ({
    prompt: shared["prompt"],
    duration: ({ "5": "5" } as const)[`${shared["duration"]}` as const],
    aspect_ratio: shared["aspect_ratio"],
    generate_audio: shared["generate_audio"],
    negative_prompt: shared["negative_prompt"],
  }),
  (shared: Required<Kling3_0ProParams>): Own9_1 => ({
    prompt: shared["prompt"],
    klingParams: {
      duration: ({ "5": 5 } as const)[`${shared["duration"]}` as const],
      aspect_ratio: shared["aspect_ratio"],
      generate_audio: shared["generate_audio"],
      negative_prompt: shared["negative_prompt"],
      mode: "pro",
    },
  }),
  (shared: Required<NanoBanana2Params>): Own10_0 => ({
    prompt: shared["prompt"],
    aspect_ratio: shared["aspect_ratio"],
  }),
  (shared: Required<NanoBanana2Params>): Own10_1 => ({
    prompt: shared["prompt"],
    nanoBananaParams: {
      aspect_ratio: shared["aspect_ratio"],
    },
  }),
  (shared: Required<Seedream3_1Params>): Own11_0 => ({
    prompt: shared["prompt"],
    enhance_prompt: shared["enhance_prompt"],
    aspect_ratio: shared["aspect_ratio"],
    resolution: shared["resolution"],
    width: shared["width"],
    height: shared["height"],
    seed: shared["seed"],
  }),
  (shared: Required<Seedream3_1Params>): Own11_1 => ({
    prompt: shared["prompt"],
    seedreamParams: {
      enhance_prompt: shared["enhance_prompt"],
      aspect_ratio: shared["aspect_ratio"],
      resolution: shared["resolution"],
      width: shared["width"],
      height: shared["height"],
      seed: shared["seed"],
    },
  }),
  (shared: Required<Seedream4_5Params>): Own12_0 => ({
    prompt: shared["prompt"],
    customWidth: shared["width"],
    customHeight: shared["height"],
  }),
  (shared: Required<Seedream4_5Params>): Own12_1 => ({
    prompt: shared["prompt"],
    seedreamParams: {
      width: shared["width"],
      height: shared["height"],
    },
  }),
  (shared: Required<Veo3_1Params>): Own13_0 => ({
    prompt: shared["prompt"],
    image: shared["image"],
    last_frame: shared["last_frame"],
    reference_images: shared["reference_images"],
    aspect_ratio: shared["aspect_ratio"],
    duration: ({ "8": "8" } as const)[`${shared["duration"]}` as const],
    resolution: shared["resolution"],
    negative_prompt: shared["negative_prompt"],
    generate_audio: shared["generate_audio"],
    seed: shared["seed"],
  }),
  (shared: Required<Veo3_1Params>): Own13_1 => ({
    prompt: shared["prompt"],
    veoParams: {
      image: shared["image"],
      last_frame: shared["last_frame"],
      reference_images: shared["reference_images"],
      aspect_ratio: shared["aspect_ratio"],
      duration: ({ "8": 8 } as const)[`${shared["duration"]}` as const],
      resolution: shared["resolution"],
      negative_prompt: shared["negative_prompt"],
      generate_audio: shared["generate_audio"],
      seed: shared["seed"],
    },
  }),
  (shared: Required<Wan2_6FlashParams>): Own14_0 => ({
    prompt: shared["prompt"],
    image_url: shared["image"],
    duration: shared["duration"],
  }),
  (shared: Required<Wan2_6FlashParams>): Own14_1 => ({
    prompt: shared["prompt"],
    wanParams: {
      image: shared["image"],
      duration: shared["duration"],
    },
  }),
  (shared: Required<Wan2_7I2vParams>): Own15_0 => ({
    prompt: shared["prompt"],
    negative_prompt: shared["negative_prompt"],
    image_url: shared["image"],
    video_url: shared["first_clip"],
    last_frame_url: shared["last_frame"],
    resolution: shared["resolution"],
    aspect_ratio: shared["aspect_ratio"],
    duration: shared["duration"],
    enable_prompt_expansion: shared["enable_prompt_expansion"],
    seed: shared["seed"],
  }),
  (shared: Required<Wan2_7I2vParams>): Own15_1 => ({
    prompt: shared["prompt"],
    wan27Params: {
      negative_prompt: shared["negative_prompt"],
      image: shared["image"],
      first_clip: shared["first_clip"],
      last_frame: shared["last_frame"],
      resolution: shared["resolution"],
      aspect_ratio: shared["aspect_ratio"],
      duration: shared["duration"],
      enable_prompt_expansion: shared["enable_prompt_expansion"],
      seed: shared["seed"],
    },
  }),
] as const;
