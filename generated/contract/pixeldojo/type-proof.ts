// Generated for PixelDojo API. Do not edit.
// Compiles only while the types that our emitter prints equal those of openapi-typescript.

import type { components } from "../../packages/pixeldojo/src/schema.js";

type Theirs = components["schemas"];

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;

/** Schemas whose two renderings are one type; a line that does not compile names one that differs. */
export const equalSchemas: {
  "Asset": Equal<
    {
      url: string;
    },
    Theirs["Asset"]
  >;
  "AudioOutput": Equal<
    {
      audio?: string;
      video?: string;
    },
    Theirs["AudioOutput"]
  >;
  "ChangeCameraAngleRequest": Equal<
    {
      webhook_url?: string;
    } & { [key: string]: unknown },
    Theirs["ChangeCameraAngleRequest"]
  >;
  "ConsistentCharactersRequest": Equal<
    {
      input_image: string;
      num_images?: number;
      background?: string;
      randomize_images?: boolean;
      model_type?: string;
      prompt?: string;
      webhook_url?: string;
    },
    Theirs["ConsistentCharactersRequest"]
  >;
  "CreativeUpscaleRequest": Equal<
    {
      webhook_url?: string;
    } & { [key: string]: unknown },
    Theirs["CreativeUpscaleRequest"]
  >;
  "DreaminaRequest": Equal<
    {
      prompt: string;
      enhance_prompt?: boolean;
      aspect_ratio?: string;
      resolution?: "HD" | "2K" | "4K";
      width?: number;
      height?: number;
      num_outputs?: number;
      seed?: number;
      webhook_url?: string;
    },
    Theirs["DreaminaRequest"]
  >;
  "ErnieRequest": Equal<
    {
      webhook_url?: string;
    } & { [key: string]: unknown },
    Theirs["ErnieRequest"]
  >;
  "ErrorBody": Equal<
    {
      error?: Theirs["ErrorCause"];
      message?: string;
      code?: string;
      details?: unknown;
    },
    Theirs["ErrorBody"]
  >;
  "ErrorCause": Equal<
    string | {
      code?: string;
      message?: string;
      status?: number;
    },
    Theirs["ErrorCause"]
  >;
  "FaceEnhanceRequest": Equal<
    {
      webhook_url?: string;
    } & { [key: string]: unknown },
    Theirs["FaceEnhanceRequest"]
  >;
  "Flux1_1ProRequest": Equal<
    {
      prompt: string;
      aspect_ratio?: string;
      webhook_url?: string;
    } & { [key: string]: unknown },
    Theirs["Flux1_1ProRequest"]
  >;
  "Flux1_1ProUltraRequest": Equal<
    {
      webhook_url?: string;
    } & { [key: string]: unknown },
    Theirs["Flux1_1ProUltraRequest"]
  >;
  "Flux2DevRequest": Equal<
    {
      prompt: string;
      aspect_ratio?: "1:1" | "16:9" | "9:16" | "3:2" | "2:3" | "4:5" | "5:4" | "3:4" | "4:3";
      resolution?: string;
      num_outputs?: number;
      safety_tolerance?: number;
      prompt_upsampling?: boolean;
      seed?: number;
      output_format?: string;
      webhook_url?: string;
    },
    Theirs["Flux2DevRequest"]
  >;
  "Flux2FlexRequest": Equal<
    {
      prompt: string;
      aspect_ratio?: "1:1" | "16:9" | "9:16" | "3:2" | "2:3" | "4:5" | "5:4" | "3:4" | "4:3";
      resolution?: string;
      num_outputs?: number;
      safety_tolerance?: number;
      prompt_upsampling?: boolean;
      seed?: number;
      output_format?: string;
      webhook_url?: string;
    },
    Theirs["Flux2FlexRequest"]
  >;
  "Flux2Klein4bRequest": Equal<
    {
      webhook_url?: string;
    } & { [key: string]: unknown },
    Theirs["Flux2Klein4bRequest"]
  >;
  "Flux2Klein9bRequest": Equal<
    {
      prompt: string;
      aspect_ratio?: "1:1" | "16:9" | "9:16" | "3:2" | "2:3" | "4:5" | "5:4" | "3:4" | "4:3";
      resolution?: "0.5 MP" | "1 MP" | "2 MP" | "4 MP";
      num_outputs?: number;
      safety_tolerance?: number;
      prompt_upsampling?: boolean;
      seed?: number;
      output_format?: "png" | "jpg" | "webp";
      webhook_url?: string;
    },
    Theirs["Flux2Klein9bRequest"]
  >;
  "Flux2MaxRequest": Equal<
    {
      prompt: string;
      aspect_ratio?: "1:1" | "16:9" | "9:16" | "3:2" | "2:3" | "4:5" | "5:4" | "3:4" | "4:3";
      resolution?: string;
      num_outputs?: number;
      safety_tolerance?: number;
      prompt_upsampling?: boolean;
      seed?: number;
      output_format?: string;
      webhook_url?: string;
    },
    Theirs["Flux2MaxRequest"]
  >;
  "Flux2ProRequest": Equal<
    {
      webhook_url?: string;
    } & { [key: string]: unknown },
    Theirs["Flux2ProRequest"]
  >;
  "FluxDevRequest": Equal<
    {
      webhook_url?: string;
    } & { [key: string]: unknown },
    Theirs["FluxDevRequest"]
  >;
  "FluxKontextMaxRequest": Equal<
    {
      webhook_url?: string;
    } & { [key: string]: unknown },
    Theirs["FluxKontextMaxRequest"]
  >;
  "FluxKontextProRequest": Equal<
    {
      prompt: string;
      model?: string;
      aspect_ratio?: "1:1" | "16:9" | "9:16" | "21:9" | "9:21" | "3:2" | "2:3" | "4:5" | "5:4";
      num_outputs?: number;
      seed?: number;
      webhook_url?: string;
    },
    Theirs["FluxKontextProRequest"]
  >;
  "FluxKreaDevRequest": Equal<
    {
      webhook_url?: string;
    } & { [key: string]: unknown },
    Theirs["FluxKreaDevRequest"]
  >;
  "FluxRequest": Equal<
    {
      prompt: string;
      model: string;
      aspect_ratio?: string;
      num_outputs?: number;
      seed?: number;
      output_format?: string;
      output_quality?: number;
      guidance_scale?: number;
      num_inference_steps?: number;
      prompt_upsampling?: boolean;
      safety_tolerance?: number;
      width?: number;
      height?: number;
      megapixels?: string;
      hf_lora?: string;
      hf_loras?: string[];
      lora_weights?: string;
      lora_scale?: number;
      lora_scales?: number[];
      customLoras?: unknown[];
      webhook_url?: string;
    },
    Theirs["FluxRequest"]
  >;
  "GptImage2EditRequest": Equal<
    {
      prompt: string;
      image_urls: string[];
      mask_url?: string;
      image_size?: string;
      quality?: string;
      num_images?: number;
      output_format?: string;
      webhook_url?: string;
    },
    Theirs["GptImage2EditRequest"]
  >;
  "GptImage2Request": Equal<
    {
      webhook_url?: string;
    } & { [key: string]: unknown },
    Theirs["GptImage2Request"]
  >;
  "ImageOutput": Equal<
    {
      images: string[];
    },
    Theirs["ImageOutput"]
  >;
  "Job": Equal<
    {
      jobId: string;
      status: string;
      output?: Theirs["JobOutput"];
      error?: Theirs["ErrorCause"];
      creditCost?: number;
      expiresAt?: string;
      assets?: Theirs["Asset"][];
    },
    Theirs["Job"]
  >;
  "JobList": Equal<
    {
      jobs: Theirs["Job"][];
    } | Theirs["Job"][],
    Theirs["JobList"]
  >;
  "JobOutput": Equal<
    {
      images?: string[];
      image?: string;
      video?: string;
      videos?: string[];
    },
    Theirs["JobOutput"]
  >;
  "KlingMotionControlProRequest": Equal<
    {
      video: string;
      character_image: string;
      prompt?: string;
      character_orientation?: string;
      keep_original_sound?: boolean;
      webhook_url?: string;
    },
    Theirs["KlingMotionControlProRequest"]
  >;
  "KlingMotionControlRequest": Equal<
    {
      video: string;
      character_image: string;
      prompt?: string;
      character_orientation?: string;
      keep_original_sound?: boolean;
      webhook_url?: string;
    },
    Theirs["KlingMotionControlRequest"]
  >;
  "KlingReferenceToVideoRequest": Equal<
    {
      prompt?: string;
      multi_prompt?: unknown[];
      reference_type?: string;
      tier?: string;
      duration?: number;
      aspect_ratio?: string;
      shot_type?: string;
      start_image_url?: string;
      end_image_url?: string;
      video_url?: string;
      image_urls?: string[];
      elements?: unknown[];
      generate_audio?: boolean;
      keep_audio?: boolean;
      webhook_url?: string;
    },
    Theirs["KlingReferenceToVideoRequest"]
  >;
  "KlingVideoEditRequest": Equal<
    {
      prompt: string;
      video_url: string;
      video_duration: number;
      tier?: string;
      keep_audio?: boolean;
      image_urls?: string[];
      webhook_url?: string;
    },
    Theirs["KlingVideoEditRequest"]
  >;
  "KlingVideoV3ProTextRequest": Equal<
    {
      prompt: string;
      multi_prompt?: unknown[];
      duration?: string;
      aspect_ratio?: "16:9" | "9:16" | "1:1";
      generate_audio?: boolean;
      voice_ids?: string[];
      shot_type?: string;
      negative_prompt?: string;
      cfg_scale?: number;
      webhook_url?: string;
    },
    Theirs["KlingVideoV3ProTextRequest"]
  >;
  "Ltx2ProExtendRequest": Equal<
    {
      prompt?: string;
      video_url: string;
      duration?: number;
      extend_mode?: "start" | "end";
      context?: number;
      seed?: number;
      webhook_url?: string;
    },
    Theirs["Ltx2ProExtendRequest"]
  >;
  "ModelDetails": Equal<
    {
      apiId: string;
      name: string;
      modality: string;
      requestSchema: { [key: string]: unknown };
    },
    Theirs["ModelDetails"]
  >;
  "ModelList": Equal<
    {
      models: Theirs["ModelSummary"][];
      total: number;
      imageCount?: number;
      videoCount?: number;
    },
    Theirs["ModelList"]
  >;
  "ModelPrice": Equal<
    {
      default: number;
      type: string;
      amount?: number;
    },
    Theirs["ModelPrice"]
  >;
  "ModelSchema": Equal<
    {
      schema: { [key: string]: unknown };
    },
    Theirs["ModelSchema"]
  >;
  "ModelSummary": Equal<
    {
      apiId: string;
      name: string;
      description: string;
      modality: string;
      creditCost: Theirs["ModelPrice"];
    },
    Theirs["ModelSummary"]
  >;
  "NanoBanana2Request": Equal<
    {
      prompt: string;
      aspect_ratio?: string;
      webhook_url?: string;
    } & { [key: string]: unknown },
    Theirs["NanoBanana2Request"]
  >;
  "NanoBananaProRequest": Equal<
    {
      webhook_url?: string;
    } & { [key: string]: unknown },
    Theirs["NanoBananaProRequest"]
  >;
  "PImageEditRequest": Equal<
    {
      prompt: string;
      images: string[];
      aspect_ratio?: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "9:16" | "16:9";
      webhook_url?: string;
    },
    Theirs["PImageEditRequest"]
  >;
  "PImageRequest": Equal<
    {
      webhook_url?: string;
    } & { [key: string]: unknown },
    Theirs["PImageRequest"]
  >;
  "PVideoAvatarRequest": Equal<
    {
      image: string;
      voice_script?: string;
      audio?: string;
      voice?: string;
      voice_language?: string;
      video_prompt?: string;
      voice_prompt?: string;
      resolution?: "720p" | "1080p";
      disable_prompt_upsampling?: boolean;
      seed?: number;
      webhook_url?: string;
    },
    Theirs["PVideoAvatarRequest"]
  >;
  "PonyxlPonyrealismV23Request": Equal<
    {
      webhook_url?: string;
    } & { [key: string]: unknown },
    Theirs["PonyxlPonyrealismV23Request"]
  >;
  "PonyxlTponynai3V7Request": Equal<
    {
      webhook_url?: string;
    } & { [key: string]: unknown },
    Theirs["PonyxlTponynai3V7Request"]
  >;
  "QwenImage2EditRequest": Equal<
    {
      prompt: string;
      image: string[];
      model?: string;
      size?: string;
      n?: number;
      negative_prompt?: string;
      prompt_extend?: boolean;
      watermark?: boolean;
      seed?: number;
      webhook_url?: string;
    },
    Theirs["QwenImage2EditRequest"]
  >;
  "QwenImage2Request": Equal<
    {
      webhook_url?: string;
    } & { [key: string]: unknown },
    Theirs["QwenImage2Request"]
  >;
  "QwenImage2_0ProRequest": Equal<
    {
      webhook_url?: string;
    } & { [key: string]: unknown },
    Theirs["QwenImage2_0ProRequest"]
  >;
  "QwenImage2_0Request": Equal<
    {
      webhook_url?: string;
    } & { [key: string]: unknown },
    Theirs["QwenImage2_0Request"]
  >;
  "QwenImageMaxRequest": Equal<
    {
      prompt: string;
      generation_model?: "qwen-image-plus" | "qwen-image-plus-2026-01-09" | "qwen-image-max" | "qwen-image-max-2025-12-30" | "qwen-image";
      aspect_ratio?: string;
      negative_prompt?: string;
      prompt_extend?: boolean;
      watermark?: boolean;
      num_inference_steps?: number;
      guidance?: number;
      go_fast?: boolean;
      lora_weights?: string;
      webhook_url?: string;
    } & { [key: string]: unknown },
    Theirs["QwenImageMaxRequest"]
  >;
  "Seedance1_5Request": Equal<
    {
      webhook_url?: string;
    } & { [key: string]: unknown },
    Theirs["Seedance1_5Request"]
  >;
  "Seedream4Request": Equal<
    {
      prompt: string;
      image_size?: string;
      customWidth?: number;
      customHeight?: number;
      seed?: number;
      num_images?: number;
      webhook_url?: string;
    },
    Theirs["Seedream4Request"]
  >;
  "SubmittedJob": Equal<
    {
      jobId: string;
      status: string;
      statusUrl: string;
      creditCost?: number;
      creditsRemaining?: number;
      expiresAt?: string;
    },
    Theirs["SubmittedJob"]
  >;
  "TextToSpeechRequest": Equal<
    {
      text: string;
      voice_id?: string;
      speed?: number;
      volume?: number;
      pitch?: number;
      emotion?: string;
      english_normalization?: boolean;
      sample_rate?: number;
      bitrate?: number;
      audio_format?: string;
      channel?: string;
      subtitle_enable?: boolean;
      language_boost?: string;
      async?: boolean;
      webhook_url?: string;
    },
    Theirs["TextToSpeechRequest"]
  >;
  "Veo3_1StandardRequest": Equal<
    {
      prompt: string;
      image?: string;
      last_frame?: string;
      reference_images?: string[];
      aspect_ratio?: "16:9" | "9:16" | "1:1";
      duration?: string;
      resolution?: string;
      negative_prompt?: string;
      generate_audio?: boolean;
      seed?: number;
      webhook_url?: string;
    },
    Theirs["Veo3_1StandardRequest"]
  >;
  "VideoOutput": Equal<
    {
      video: string;
    },
    Theirs["VideoOutput"]
  >;
  "Wan2_2PlusRequest": Equal<
    {
      webhook_url?: string;
    } & { [key: string]: unknown },
    Theirs["Wan2_2PlusRequest"]
  >;
  "Wan2_2ReplaceRequest": Equal<
    {
      video: string;
      character_image: string;
      video_duration: number;
      resolution?: string;
      refert_num?: number;
      frames_per_second?: number;
      go_fast?: boolean;
      merge_audio?: boolean;
      seed?: number;
      webhook_url?: string;
    },
    Theirs["Wan2_2ReplaceRequest"]
  >;
  "Wan2_2StandardRequest": Equal<
    {
      prompt: string;
      image_url?: string;
      last_image_url?: string;
      resolution?: "480p" | "720p" | "1080p";
      aspect_ratio?: "16:9" | "9:16";
      duration?: number;
      num_frames?: number;
      sample_shift?: number;
      sample_steps?: number;
      frames_per_second?: number;
      interpolate_output?: boolean;
      seed?: number;
      webhook_url?: string;
    },
    Theirs["Wan2_2StandardRequest"]
  >;
  "Wan2_6FlashRequest": Equal<
    {
      prompt: string;
      image_url?: string;
      duration?: number;
      aspect_ratio?: string;
      webhook_url?: string;
    } & { [key: string]: unknown },
    Theirs["Wan2_6FlashRequest"]
  >;
  "Wan2_6ImageRequest": Equal<
    {
      webhook_url?: string;
    } & { [key: string]: unknown },
    Theirs["Wan2_6ImageRequest"]
  >;
  "Wan2_7I2vRequest": Equal<
    {
      prompt?: string;
      negative_prompt?: string;
      image_url?: string;
      video_url?: string;
      last_frame_url?: string;
      mode?: "image-to-video" | "video-extend";
      resolution?: "720p" | "1080p";
      aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
      duration?: number;
      enable_prompt_expansion?: boolean;
      seed?: number;
      webhook_url?: string;
    },
    Theirs["Wan2_7I2vRequest"]
  >;
  "WanImageRequest": Equal<
    {
      webhook_url?: string;
    } & { [key: string]: unknown },
    Theirs["WanImageRequest"]
  >;
  "WanReferenceToVideoRequest": Equal<
    {
      prompt: string;
      reference_urls: string[];
      model?: string;
      duration: number;
      resolution?: string;
      aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
      shot_type?: string;
      negative_prompt?: string;
      watermark?: boolean;
      seed?: number;
      webhook_url?: string;
    },
    Theirs["WanReferenceToVideoRequest"]
  >;
  "XaiVideoRequest": Equal<
    {
      prompt: string;
      image_url?: string;
      mode?: string;
      resolution?: "480p" | "720p";
      aspect_ratio?: "16:9" | "4:3" | "1:1" | "9:16" | "3:4" | "3:2" | "2:3";
      duration?: number;
      webhook_url?: string;
    },
    Theirs["XaiVideoRequest"]
  >;
  "ZImageSpicyRequest": Equal<
    {
      prompt?: string;
      aspect_ratio?: string;
      width?: number;
      height?: number;
      prompt_extend?: boolean;
      seed?: number;
      webhook_url?: string;
    },
    Theirs["ZImageSpicyRequest"]
  >;
  "ZImageTurboRequest": Equal<
    {
      webhook_url?: string;
    } & { [key: string]: unknown },
    Theirs["ZImageTurboRequest"]
  >;
} = {
  "Asset": true,
  "AudioOutput": true,
  "ChangeCameraAngleRequest": true,
  "ConsistentCharactersRequest": true,
  "CreativeUpscaleRequest": true,
  "DreaminaRequest": true,
  "ErnieRequest": true,
  "ErrorBody": true,
  "ErrorCause": true,
  "FaceEnhanceRequest": true,
  "Flux1_1ProRequest": true,
  "Flux1_1ProUltraRequest": true,
  "Flux2DevRequest": true,
  "Flux2FlexRequest": true,
  "Flux2Klein4bRequest": true,
  "Flux2Klein9bRequest": true,
  "Flux2MaxRequest": true,
  "Flux2ProRequest": true,
  "FluxDevRequest": true,
  "FluxKontextMaxRequest": true,
  "FluxKontextProRequest": true,
  "FluxKreaDevRequest": true,
  "FluxRequest": true,
  "GptImage2EditRequest": true,
  "GptImage2Request": true,
  "ImageOutput": true,
  "Job": true,
  "JobList": true,
  "JobOutput": true,
  "KlingMotionControlProRequest": true,
  "KlingMotionControlRequest": true,
  "KlingReferenceToVideoRequest": true,
  "KlingVideoEditRequest": true,
  "KlingVideoV3ProTextRequest": true,
  "Ltx2ProExtendRequest": true,
  "ModelDetails": true,
  "ModelList": true,
  "ModelPrice": true,
  "ModelSchema": true,
  "ModelSummary": true,
  "NanoBanana2Request": true,
  "NanoBananaProRequest": true,
  "PImageEditRequest": true,
  "PImageRequest": true,
  "PVideoAvatarRequest": true,
  "PonyxlPonyrealismV23Request": true,
  "PonyxlTponynai3V7Request": true,
  "QwenImage2EditRequest": true,
  "QwenImage2Request": true,
  "QwenImage2_0ProRequest": true,
  "QwenImage2_0Request": true,
  "QwenImageMaxRequest": true,
  "Seedance1_5Request": true,
  "Seedream4Request": true,
  "SubmittedJob": true,
  "TextToSpeechRequest": true,
  "Veo3_1StandardRequest": true,
  "VideoOutput": true,
  "Wan2_2PlusRequest": true,
  "Wan2_2ReplaceRequest": true,
  "Wan2_2StandardRequest": true,
  "Wan2_6FlashRequest": true,
  "Wan2_6ImageRequest": true,
  "Wan2_7I2vRequest": true,
  "WanImageRequest": true,
  "WanReferenceToVideoRequest": true,
  "XaiVideoRequest": true,
  "ZImageSpicyRequest": true,
  "ZImageTurboRequest": true,
};
