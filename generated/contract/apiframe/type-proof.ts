// Generated for Apiframe API. Do not edit.
// Compiles only while the types that our emitter prints equal those of openapi-typescript.

import type { components } from "../../packages/apiframe/src/schema.js";

type Theirs = components["schemas"];

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;

/** Schemas whose two renderings are one type; a line that does not compile names one that differs. */
export const equalSchemas: {
  "ApiKeySummary": Equal<
    {
      id: string;
      name: string;
      prefix?: string;
    },
    Theirs["ApiKeySummary"]
  >;
  "Asset": Equal<
    {
      status?: string;
      url?: string | null;
      errorMsg?: string | null;
    },
    Theirs["Asset"]
  >;
  "AssetCreated": Equal<
    {
      assetId: string;
    },
    Theirs["AssetCreated"]
  >;
  "BackgroundRemoveImage": Equal<
    string,
    Theirs["BackgroundRemoveImage"]
  >;
  "BriaBgRemoveRequest": Equal<
    {
      model: "bria-bg-remove";
      briaBgRemoveParams: Theirs["BriaBgRemoveSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["BriaBgRemoveRequest"]
  >;
  "BriaBgRemoveSettings": Equal<
    {
      content_moderation?: boolean;
      image: Theirs["BackgroundRemoveImage"];
    },
    Theirs["BriaBgRemoveSettings"]
  >;
  "ClarityUpscaleRequest": Equal<
    {
      model: "clarity-upscale";
      clarityUpscaleParams: Theirs["ClarityUpscaleSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["ClarityUpscaleRequest"]
  >;
  "ClarityUpscaleSettings": Equal<
    {
      creativity?: number;
      dynamic?: number;
      image: Theirs["UpscaleImage"];
      negative_prompt?: string;
      num_inference_steps?: number;
      output_format?: "png" | "jpg" | "webp";
      prompt?: string;
      resemblance?: number;
      scale_factor?: 1 | 2 | 4 | 8;
      seed?: Theirs["Seed"];
      sharpen?: number;
    },
    Theirs["ClarityUpscaleSettings"]
  >;
  "CreateAssetRequest": Equal<
    {
      url: string;
      type: "image" | "video" | "audio";
    },
    Theirs["CreateAssetRequest"]
  >;
  "CreateLoraRequest": Equal<
    {
      images: string[];
      name: string;
      subjectKind?: "person" | "style" | "object";
      gender?: "female" | "male" | "non-binary";
      ethnicity?: string;
      age?: string;
      steps?: number;
      loraRank?: number;
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: string;
    },
    Theirs["CreateLoraRequest"]
  >;
  "DallE2Request": Equal<
    {
      model: "dall-e-2";
      prompt: Theirs["ImagePrompt"];
      dalleParams?: Theirs["DallESettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["DallE2Request"]
  >;
  "DallE3Request": Equal<
    {
      model: "dall-e-3";
      prompt: Theirs["ImagePrompt"];
      dalleParams?: Theirs["DallESettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["DallE3Request"]
  >;
  "DallESettings": Equal<
    {
      aspect_ratio?: "1:1" | "3:2" | "2:3";
      style?: "vivid" | "natural";
    },
    Theirs["DallESettings"]
  >;
  "EditImageRequest": Equal<
    Theirs["FluxFillProRequest"],
    Theirs["EditImageRequest"]
  >;
  "EditVideoRequest": Equal<
    Theirs["Wan2_7VideoeditRequest"],
    Theirs["EditVideoRequest"]
  >;
  "ElevenlabsMusicRequest": Equal<
    {
      model: "elevenlabs-music";
      prompt: Theirs["MusicPrompt"];
      elevenlabsParams?: Theirs["ElevenlabsMusicSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["ElevenlabsMusicRequest"]
  >;
  "ElevenlabsMusicSettings": Equal<
    {
      force_instrumental?: boolean;
      music_length_ms?: number;
      output_format?: "mp3_standard" | "mp3_high_quality" | "wav_16khz" | "wav_22khz" | "wav_24khz" | "wav_cd_quality";
    },
    Theirs["ElevenlabsMusicSettings"]
  >;
  "EndImage": Equal<
    string,
    Theirs["EndImage"]
  >;
  "Error": Equal<
    {
      error: string;
    },
    Theirs["Error"]
  >;
  "Flux1_1ProRequest": Equal<
    {
      model: "flux-1.1-pro";
      prompt: Theirs["ImagePrompt"];
      fluxParams?: Theirs["Flux1_1ProSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Flux1_1ProRequest"]
  >;
  "Flux1_1ProSettings": Equal<
    {
      aspect_ratio?: Theirs["PictureRatio"];
      output_format?: Theirs["FluxOutputFormat"];
      output_quality?: Theirs["OutputQuality"];
      seed?: Theirs["Seed"];
      width?: number;
      height?: number;
      image_prompt?: Theirs["FluxImagePrompt"];
      prompt_upsampling?: Theirs["PromptUpsampling"];
    },
    Theirs["Flux1_1ProSettings"]
  >;
  "Flux1_1ProUltraRequest": Equal<
    {
      model: "flux-1.1-pro-ultra";
      prompt: Theirs["ImagePrompt"];
      fluxParams?: Theirs["Flux1_1ProUltraSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Flux1_1ProUltraRequest"]
  >;
  "Flux1_1ProUltraSettings": Equal<
    {
      aspect_ratio?: Theirs["PictureRatio"];
      image_prompt?: Theirs["FluxImagePrompt"];
      image_prompt_strength?: number;
      output_format?: Theirs["FluxOutputFormat"];
      output_quality?: Theirs["OutputQuality"];
      raw?: boolean;
      seed?: Theirs["Seed"];
    },
    Theirs["Flux1_1ProUltraSettings"]
  >;
  "Flux2DevRequest": Equal<
    {
      model: "flux-2-dev";
      prompt: Theirs["ImagePrompt"];
      fluxParams?: Theirs["Flux2DevSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Flux2DevRequest"]
  >;
  "Flux2DevSettings": Equal<
    {
      aspect_ratio?: Theirs["FluxAspectRatio"];
      output_format?: Theirs["FluxOutputFormat"];
      output_quality?: Theirs["OutputQuality"];
      seed?: Theirs["Seed"];
      width?: Theirs["FluxWidth"];
      height?: Theirs["FluxHeight"];
      input_images?: string[];
      go_fast?: boolean;
    },
    Theirs["Flux2DevSettings"]
  >;
  "Flux2FlexRequest": Equal<
    {
      model: "flux-2-flex";
      prompt: Theirs["ImagePrompt"];
      fluxParams?: Theirs["Flux2FlexSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Flux2FlexRequest"]
  >;
  "Flux2FlexSettings": Equal<
    {
      aspect_ratio?: Theirs["FluxAspectRatio"];
      output_format?: Theirs["FluxOutputFormat"];
      output_quality?: Theirs["OutputQuality"];
      seed?: Theirs["Seed"];
      width?: Theirs["FluxWidth"];
      height?: Theirs["FluxHeight"];
      resolution?: Theirs["FluxResolution"];
      input_images?: string[];
      steps?: number;
      guidance?: number;
      prompt_upsampling?: Theirs["PromptUpsampling"];
    },
    Theirs["Flux2FlexSettings"]
  >;
  "Flux2MaxRequest": Equal<
    {
      model: "flux-2-max";
      prompt: Theirs["ImagePrompt"];
      fluxParams?: Theirs["Flux2MaxSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Flux2MaxRequest"]
  >;
  "Flux2MaxSettings": Equal<
    {
      aspect_ratio?: Theirs["FluxAspectRatio"];
      output_format?: Theirs["FluxOutputFormat"];
      output_quality?: Theirs["OutputQuality"];
      seed?: Theirs["Seed"];
      width?: Theirs["FluxWidth"];
      height?: Theirs["FluxHeight"];
      resolution?: Theirs["FluxResolution"];
      input_images?: Theirs["FluxInputImages"];
    },
    Theirs["Flux2MaxSettings"]
  >;
  "Flux2ProRequest": Equal<
    {
      model: "flux-2-pro";
      prompt: Theirs["ImagePrompt"];
      fluxParams?: Theirs["Flux2ProSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Flux2ProRequest"]
  >;
  "Flux2ProSettings": Equal<
    {
      aspect_ratio?: Theirs["FluxAspectRatio"];
      output_format?: Theirs["FluxOutputFormat"];
      output_quality?: Theirs["OutputQuality"];
      seed?: Theirs["Seed"];
      width?: Theirs["FluxWidth"];
      height?: Theirs["FluxHeight"];
      resolution?: Theirs["FluxResolution"];
      input_images?: Theirs["FluxInputImages"];
      prompt_upsampling?: Theirs["PromptUpsampling"];
    },
    Theirs["Flux2ProSettings"]
  >;
  "Flux3Request": Equal<
    {
      model: "flux-3";
      prompt: string;
      flux3Params?: Theirs["Flux3Settings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Flux3Request"]
  >;
  "Flux3Settings": Equal<
    {
      duration?: number;
      draft?: boolean;
    } & { [key: string]: unknown },
    Theirs["Flux3Settings"]
  >;
  "FluxAspectRatio": Equal<
    string,
    Theirs["FluxAspectRatio"]
  >;
  "FluxFillProRequest": Equal<
    {
      model: "flux-fill-pro";
      fluxFillParams: Theirs["FluxFillProSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["FluxFillProRequest"]
  >;
  "FluxFillProSettings": Equal<
    {
      guidance?: number;
      image: Theirs["ImageToEdit"];
      mask?: string;
      mode: "inpaint" | "outpaint";
      outpaint?: "Zoom out 1.5x" | "Zoom out 2x" | "Make square" | "Left outpaint" | "Right outpaint" | "Top outpaint" | "Bottom outpaint";
      output_format?: "jpg" | "png";
      prompt: string;
      prompt_upsampling?: Theirs["PromptUpsampling"];
      safety_tolerance?: number;
      seed?: Theirs["Seed"];
      steps?: number;
    },
    Theirs["FluxFillProSettings"]
  >;
  "FluxHeight": Equal<
    number,
    Theirs["FluxHeight"]
  >;
  "FluxImagePrompt": Equal<
    string,
    Theirs["FluxImagePrompt"]
  >;
  "FluxInputImages": Equal<
    string[],
    Theirs["FluxInputImages"]
  >;
  "FluxLoraRequest": Equal<
    {
      model: "flux-lora";
      prompt: Theirs["ImagePrompt"];
      fluxLoraParams: Theirs["FluxLoraSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["FluxLoraRequest"]
  >;
  "FluxLoraSettings": Equal<
    {
      aspect_ratio?: "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3";
      guidance_scale?: number;
      loraId: string;
      lora_strength?: number;
      num_inference_steps?: number;
      num_outputs?: number;
      output_format?: "png" | "jpg" | "webp";
      seed?: Theirs["Seed"];
    },
    Theirs["FluxLoraSettings"]
  >;
  "FluxOutputFormat": Equal<
    "jpg" | "png" | "webp",
    Theirs["FluxOutputFormat"]
  >;
  "FluxResolution": Equal<
    "0.5MP" | "1MP" | "2MP" | "4MP" | "match_input_image",
    Theirs["FluxResolution"]
  >;
  "FluxWidth": Equal<
    number,
    Theirs["FluxWidth"]
  >;
  "FreePictureRatio": Equal<
    string,
    Theirs["FreePictureRatio"]
  >;
  "FreePictureResolution": Equal<
    string,
    Theirs["FreePictureResolution"]
  >;
  "GenerateAudio": Equal<
    boolean,
    Theirs["GenerateAudio"]
  >;
  "GenerateImageRequest": Equal<
    Theirs["DallE2Request"] | Theirs["DallE3Request"] | Theirs["Flux1_1ProRequest"] | Theirs["Flux1_1ProUltraRequest"] | Theirs["Flux2DevRequest"] | Theirs["Flux2FlexRequest"] | Theirs["Flux2MaxRequest"] | Theirs["Flux2ProRequest"] | Theirs["FluxLoraRequest"] | Theirs["GptImage1_5Request"] | Theirs["GptImage2Request"] | Theirs["GrokImagineImageRequest"] | Theirs["IdeogramCharacterRequest"] | Theirs["IdeogramV2Request"] | Theirs["IdeogramV2TurboRequest"] | Theirs["IdeogramV2aRequest"] | Theirs["IdeogramV2aTurboRequest"] | Theirs["IdeogramV3BalancedRequest"] | Theirs["IdeogramV3QualityRequest"] | Theirs["IdeogramV3TurboRequest"] | Theirs["IdeogramV4BalancedRequest"] | Theirs["IdeogramV4QualityRequest"] | Theirs["IdeogramV4TurboRequest"] | Theirs["Imagen3Request"] | Theirs["Imagen3FastRequest"] | Theirs["Imagen4Request"] | Theirs["Imagen4FastRequest"] | Theirs["Imagen4UltraRequest"] | Theirs["KlingImageRequest"] | Theirs["MidjourneyRequest"] | Theirs["NanoBananaRequest"] | Theirs["NanoBanana2Request"] | Theirs["NanoBanana2LiteRequest"] | Theirs["NanoBananaProRequest"] | Theirs["QwenImageRequest"] | Theirs["QwenImage2Request"] | Theirs["QwenImage2ProRequest"] | Theirs["ReveCreateRequest"] | Theirs["Seedream3Request"] | Theirs["Seedream3_1Request"] | Theirs["Seedream4Request"] | Theirs["Seedream4_5Request"] | Theirs["Seedream5LiteRequest"] | Theirs["Seedream5ProRequest"] | Theirs["StableDiffusion3Request"] | Theirs["StableDiffusion3_5LargeRequest"] | Theirs["StableDiffusion3_5LargeTurboRequest"] | Theirs["StableDiffusion3_5MediumRequest"] | Theirs["WanImage2_6Request"] | Theirs["WanImage2_7Request"] | Theirs["WanImage2_7ProRequest"],
    Theirs["GenerateImageRequest"]
  >;
  "GenerateMusicRequest": Equal<
    Theirs["ElevenlabsMusicRequest"] | Theirs["Lyria3ClipRequest"] | Theirs["Lyria3ProRequest"] | Theirs["MurekaRequest"] | Theirs["ProducerRequest"] | Theirs["SunoRequest"] | Theirs["UdioRequest"],
    Theirs["GenerateMusicRequest"]
  >;
  "GenerateVideoRequest": Equal<
    Theirs["Flux3Request"] | Theirs["GrokImagineVideoRequest"] | Theirs["Hailuo02Request"] | Theirs["Hailuo03Request"] | Theirs["Hailuo2_3Request"] | Theirs["Hailuo2_3FastRequest"] | Theirs["Happyhorse1_0Request"] | Theirs["Happyhorse1_1Request"] | Theirs["Kling2_1Request"] | Theirs["Kling2_1MasterRequest"] | Theirs["Kling2_5TurboProRequest"] | Theirs["Kling2_6Request"] | Theirs["Kling3_0Request"] | Theirs["Kling3_0MotionControlRequest"] | Theirs["Kling3_0OmniRequest"] | Theirs["LumaRay2Request"] | Theirs["LumaRayFlash2Request"] | Theirs["MidjourneyVideoRequest"] | Theirs["RunwayGen4TurboRequest"] | Theirs["RunwayGen4_5Request"] | Theirs["Seedance1LiteRequest"] | Theirs["Seedance1ProRequest"] | Theirs["Seedance1ProFastRequest"] | Theirs["Seedance1_5ProRequest"] | Theirs["Seedance2Request"] | Theirs["Seedance2FastRequest"] | Theirs["Seedance2MiniRequest"] | Theirs["Seedance2_5Request"] | Theirs["Sora2Request"] | Theirs["Sora2ProRequest"] | Theirs["Veo2Request"] | Theirs["Veo3Request"] | Theirs["Veo3FastRequest"] | Theirs["Veo3_1Request"] | Theirs["Veo3_1FastRequest"] | Theirs["Veo3_1LiteRequest"] | Theirs["Wan2_5Request"] | Theirs["Wan2_5FastRequest"] | Theirs["Wan2_6Request"] | Theirs["Wan2_6FlashRequest"] | Theirs["Wan2_7Request"] | Theirs["Wan2_7R2vRequest"],
    Theirs["GenerateVideoRequest"]
  >;
  "GptImage1_5Request": Equal<
    {
      model: "gpt-image-1.5";
      prompt: Theirs["ImagePrompt"];
      gptImageParams?: Theirs["GptImage1_5Settings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["GptImage1_5Request"]
  >;
  "GptImage1_5Settings": Equal<
    {
      aspect_ratio?: Theirs["GptImageAspectRatio"];
      background?: "auto" | "transparent" | "opaque";
      input_fidelity?: "low" | "high";
      input_images?: Theirs["GptImageInputImages"];
      number_of_images?: Theirs["GptImageNumberOfImages"];
      output_format?: Theirs["GptImageOutputFormat"];
      quality?: Theirs["GptImageQuality"];
    },
    Theirs["GptImage1_5Settings"]
  >;
  "GptImage2Request": Equal<
    {
      model: "gpt-image-2";
      prompt: Theirs["ImagePrompt"];
      gptImage2Params?: Theirs["GptImage2Settings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["GptImage2Request"]
  >;
  "GptImage2Settings": Equal<
    {
      aspect_ratio?: Theirs["GptImageAspectRatio"];
      background?: "auto" | "opaque";
      input_images?: Theirs["GptImageInputImages"];
      moderation?: "auto" | "low";
      number_of_images?: Theirs["GptImageNumberOfImages"];
      output_format?: Theirs["GptImageOutputFormat"];
      quality?: Theirs["GptImageQuality"];
    },
    Theirs["GptImage2Settings"]
  >;
  "GptImageAspectRatio": Equal<
    "1:1" | "3:2" | "2:3",
    Theirs["GptImageAspectRatio"]
  >;
  "GptImageInputImages": Equal<
    string[] | null,
    Theirs["GptImageInputImages"]
  >;
  "GptImageNumberOfImages": Equal<
    number,
    Theirs["GptImageNumberOfImages"]
  >;
  "GptImageOutputFormat": Equal<
    "png" | "jpeg" | "webp",
    Theirs["GptImageOutputFormat"]
  >;
  "GptImageQuality": Equal<
    "low" | "medium" | "high" | "auto",
    Theirs["GptImageQuality"]
  >;
  "GrokImagineImageRequest": Equal<
    {
      model: "grok-imagine-image";
      prompt: Theirs["ImagePrompt"];
      grokImagineParams?: Theirs["GrokImagineImageSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["GrokImagineImageRequest"]
  >;
  "GrokImagineImageSettings": Equal<
    {
      aspect_ratio?: "1:1" | "2:3" | "3:2" | "16:9" | "9:16";
      image?: Theirs["SourceImage"];
    },
    Theirs["GrokImagineImageSettings"]
  >;
  "GrokImagineVideoRequest": Equal<
    {
      model: "grok-imagine-video";
      prompt: Theirs["LongVideoPrompt"];
      grokImagineVideoParams?: Theirs["GrokImagineVideoSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["GrokImagineVideoRequest"]
  >;
  "GrokImagineVideoSettings": Equal<
    {
      aspect_ratio?: "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3";
      duration?: 6 | 10 | 15;
      reference_images?: string[];
    },
    Theirs["GrokImagineVideoSettings"]
  >;
  "Hailuo02Request": Equal<
    {
      model: "hailuo-02";
      prompt: Theirs["HailuoPrompt"];
      hailuoParams?: Theirs["Hailuo02Settings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Hailuo02Request"]
  >;
  "Hailuo02Settings": Equal<
    {
      duration?: Theirs["HailuoDuration"];
      end_image?: Theirs["EndImage"];
      image?: Theirs["SourceImage"];
      prompt_optimizer?: Theirs["HailuoPromptOptimizer"];
      resolution?: Theirs["HailuoResolution"];
    },
    Theirs["Hailuo02Settings"]
  >;
  "Hailuo03Request": Equal<
    {
      model: "hailuo-03";
      prompt: Theirs["HailuoPrompt"];
      hailuoParams?: Theirs["HailuoSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Hailuo03Request"]
  >;
  "Hailuo2_3FastRequest": Equal<
    {
      model: "hailuo-2.3-fast";
      prompt: Theirs["HailuoPrompt"];
      hailuoParams?: Theirs["HailuoSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Hailuo2_3FastRequest"]
  >;
  "Hailuo2_3Request": Equal<
    {
      model: "hailuo-2.3";
      prompt: Theirs["HailuoPrompt"];
      hailuoParams?: Theirs["Hailuo2_3Settings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Hailuo2_3Request"]
  >;
  "Hailuo2_3Settings": Equal<
    {
      duration?: Theirs["HailuoDuration"];
      image?: Theirs["SourceImage"];
      prompt_optimizer?: Theirs["HailuoPromptOptimizer"];
      resolution?: Theirs["HailuoResolution"];
    },
    Theirs["Hailuo2_3Settings"]
  >;
  "HailuoDuration": Equal<
    6 | 10,
    Theirs["HailuoDuration"]
  >;
  "HailuoPrompt": Equal<
    string,
    Theirs["HailuoPrompt"]
  >;
  "HailuoPromptOptimizer": Equal<
    boolean,
    Theirs["HailuoPromptOptimizer"]
  >;
  "HailuoResolution": Equal<
    "768p" | "1080p",
    Theirs["HailuoResolution"]
  >;
  "HailuoSettings": Equal<
    {
      duration?: Theirs["HailuoDuration"];
      image?: Theirs["SourceImage"];
      prompt_optimizer?: Theirs["HailuoPromptOptimizer"];
      resolution?: Theirs["HailuoResolution"];
    },
    Theirs["HailuoSettings"]
  >;
  "Happyhorse1_0Request": Equal<
    {
      model: "happyhorse-1.0";
      prompt: Theirs["HappyhorsePrompt"];
      happyhorse10Params?: Theirs["Happyhorse1_0Settings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Happyhorse1_0Request"]
  >;
  "Happyhorse1_0Settings": Equal<
    {
      aspect_ratio?: Theirs["HappyhorseAspectRatio"];
      duration?: Theirs["HappyhorseDuration"];
      image?: Theirs["SourceImage"];
      resolution?: Theirs["HappyhorseResolution"];
      seed?: Theirs["HappyhorseSeed"];
    },
    Theirs["Happyhorse1_0Settings"]
  >;
  "Happyhorse1_1Request": Equal<
    {
      model: "happyhorse-1.1";
      prompt: Theirs["HappyhorsePrompt"];
      happyhorse11Params?: Theirs["Happyhorse1_1Settings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Happyhorse1_1Request"]
  >;
  "Happyhorse1_1Settings": Equal<
    {
      aspect_ratio?: Theirs["HappyhorseAspectRatio"];
      duration?: Theirs["HappyhorseDuration"];
      images?: string[];
      resolution?: Theirs["HappyhorseResolution"];
      seed?: Theirs["HappyhorseSeed"];
    },
    Theirs["Happyhorse1_1Settings"]
  >;
  "HappyhorseAspectRatio": Equal<
    "16:9" | "9:16" | "1:1" | "4:3" | "3:4",
    Theirs["HappyhorseAspectRatio"]
  >;
  "HappyhorseDuration": Equal<
    number,
    Theirs["HappyhorseDuration"]
  >;
  "HappyhorsePrompt": Equal<
    string,
    Theirs["HappyhorsePrompt"]
  >;
  "HappyhorseResolution": Equal<
    "720p" | "1080p",
    Theirs["HappyhorseResolution"]
  >;
  "HappyhorseSeed": Equal<
    number,
    Theirs["HappyhorseSeed"]
  >;
  "IdeogramCharacterReferenceImage": Equal<
    string,
    Theirs["IdeogramCharacterReferenceImage"]
  >;
  "IdeogramCharacterRequest": Equal<
    {
      model: "ideogram-character";
      prompt: Theirs["ImagePrompt"];
      ideogramParams: Theirs["IdeogramCharacterSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["IdeogramCharacterRequest"]
  >;
  "IdeogramCharacterSettings": Equal<
    {
      aspect_ratio?: Theirs["FreePictureRatio"];
      character_reference_image: Theirs["IdeogramCharacterReferenceImage"];
      image?: Theirs["ImageToEdit"];
      magic_prompt_option?: Theirs["IdeogramMagicPromptOption"];
      mask?: Theirs["IdeogramMask"];
      negative_prompt?: Theirs["IdeogramNegativePrompt"];
      rendering_speed?: Theirs["IdeogramRenderingSpeed"];
      resolution?: Theirs["FreePictureResolution"];
      seed?: Theirs["Seed"];
      style_preset?: Theirs["IdeogramStylePreset"];
      style_reference_images?: Theirs["IdeogramStyleReferenceImages"];
      style_type?: Theirs["IdeogramStyleType"];
    },
    Theirs["IdeogramCharacterSettings"]
  >;
  "IdeogramMagicPromptOption": Equal<
    "Auto" | "On" | "Off",
    Theirs["IdeogramMagicPromptOption"]
  >;
  "IdeogramMask": Equal<
    string,
    Theirs["IdeogramMask"]
  >;
  "IdeogramNegativePrompt": Equal<
    string,
    Theirs["IdeogramNegativePrompt"]
  >;
  "IdeogramRenderingSpeed": Equal<
    "default" | "turbo" | "quality",
    Theirs["IdeogramRenderingSpeed"]
  >;
  "IdeogramResolution": Equal<
    string,
    Theirs["IdeogramResolution"]
  >;
  "IdeogramSettings": Equal<
    {
      aspect_ratio?: Theirs["FreePictureRatio"];
      character_reference_image?: Theirs["IdeogramCharacterReferenceImage"];
      image?: Theirs["ImageToEdit"];
      magic_prompt_option?: Theirs["IdeogramMagicPromptOption"];
      mask?: Theirs["IdeogramMask"];
      negative_prompt?: Theirs["IdeogramNegativePrompt"];
      rendering_speed?: Theirs["IdeogramRenderingSpeed"];
      resolution?: Theirs["FreePictureResolution"];
      seed?: Theirs["Seed"];
      style_preset?: Theirs["IdeogramStylePreset"];
      style_reference_images?: Theirs["IdeogramStyleReferenceImages"];
      style_type?: Theirs["IdeogramStyleType"];
    },
    Theirs["IdeogramSettings"]
  >;
  "IdeogramStylePreset": Equal<
    string,
    Theirs["IdeogramStylePreset"]
  >;
  "IdeogramStyleReferenceImages": Equal<
    string[],
    Theirs["IdeogramStyleReferenceImages"]
  >;
  "IdeogramStyleType": Equal<
    string,
    Theirs["IdeogramStyleType"]
  >;
  "IdeogramV2Request": Equal<
    {
      model: "ideogram-v2";
      prompt: Theirs["ImagePrompt"];
      ideogramParams?: Theirs["IdeogramSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["IdeogramV2Request"]
  >;
  "IdeogramV2TurboRequest": Equal<
    {
      model: "ideogram-v2-turbo";
      prompt: Theirs["ImagePrompt"];
      ideogramParams?: Theirs["IdeogramSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["IdeogramV2TurboRequest"]
  >;
  "IdeogramV2aRequest": Equal<
    {
      model: "ideogram-v2a";
      prompt: Theirs["ImagePrompt"];
      ideogramParams?: Theirs["IdeogramSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["IdeogramV2aRequest"]
  >;
  "IdeogramV2aTurboRequest": Equal<
    {
      model: "ideogram-v2a-turbo";
      prompt: Theirs["ImagePrompt"];
      ideogramParams?: Theirs["IdeogramV2aTurboSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["IdeogramV2aTurboRequest"]
  >;
  "IdeogramV2aTurboSettings": Equal<
    {
      aspect_ratio?: "1:1" | "16:9" | "9:16" | "3:2" | "2:3" | "4:3" | "5:4" | "3:5" | "10:16" | "16:10" | "1:3";
      resolution?: Theirs["IdeogramResolution"];
      seed?: Theirs["Seed"];
      style_type?: "None" | "Auto" | "General" | "Realistic" | "Design" | "Render_3d" | "Anime";
      magic_prompt_option?: Theirs["IdeogramMagicPromptOption"];
      negative_prompt?: Theirs["IdeogramNegativePrompt"];
      image?: Theirs["ImageToEdit"];
      mask?: Theirs["IdeogramMask"];
    },
    Theirs["IdeogramV2aTurboSettings"]
  >;
  "IdeogramV3BalancedRequest": Equal<
    {
      model: "ideogram-v3-balanced";
      prompt: Theirs["ImagePrompt"];
      ideogramParams?: Theirs["IdeogramSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["IdeogramV3BalancedRequest"]
  >;
  "IdeogramV3QualityRequest": Equal<
    {
      model: "ideogram-v3-quality";
      prompt: Theirs["ImagePrompt"];
      ideogramParams?: Theirs["IdeogramSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["IdeogramV3QualityRequest"]
  >;
  "IdeogramV3TurboRequest": Equal<
    {
      model: "ideogram-v3-turbo";
      prompt: Theirs["ImagePrompt"];
      ideogramParams?: Theirs["IdeogramV3TurboSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["IdeogramV3TurboRequest"]
  >;
  "IdeogramV3TurboSettings": Equal<
    {
      aspect_ratio?: "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3" | "16:10" | "10:16" | "3:1" | "1:3";
      resolution?: Theirs["IdeogramResolution"];
      seed?: Theirs["Seed"];
      style_type?: "None" | "Auto" | "General" | "Realistic" | "Design";
      magic_prompt_option?: Theirs["IdeogramMagicPromptOption"];
      style_preset?: Theirs["IdeogramStylePreset"];
      style_reference_images?: Theirs["IdeogramStyleReferenceImages"];
      image?: Theirs["ImageToEdit"];
      mask?: Theirs["IdeogramMask"];
    },
    Theirs["IdeogramV3TurboSettings"]
  >;
  "IdeogramV4BalancedRequest": Equal<
    {
      model: "ideogram-v4-balanced";
      prompt: Theirs["ImagePrompt"];
      ideogramParams?: Theirs["IdeogramSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["IdeogramV4BalancedRequest"]
  >;
  "IdeogramV4QualityRequest": Equal<
    {
      model: "ideogram-v4-quality";
      prompt: Theirs["ImagePrompt"];
      ideogramParams?: Theirs["IdeogramSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["IdeogramV4QualityRequest"]
  >;
  "IdeogramV4TurboRequest": Equal<
    {
      model: "ideogram-v4-turbo";
      prompt: Theirs["ImagePrompt"];
      ideogramParams?: Theirs["IdeogramSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["IdeogramV4TurboRequest"]
  >;
  "ImagePrompt": Equal<
    string,
    Theirs["ImagePrompt"]
  >;
  "ImageResult": Equal<
    {
      images: string[];
    },
    Theirs["ImageResult"]
  >;
  "ImageToEdit": Equal<
    string,
    Theirs["ImageToEdit"]
  >;
  "Imagen3FastRequest": Equal<
    {
      model: "imagen-3-fast";
      prompt: Theirs["ImagePrompt"];
      imagenParams?: Theirs["ImagenSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Imagen3FastRequest"]
  >;
  "Imagen3Request": Equal<
    {
      model: "imagen-3";
      prompt: Theirs["ImagePrompt"];
      imagenParams?: Theirs["ImagenSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Imagen3Request"]
  >;
  "Imagen4FastRequest": Equal<
    {
      model: "imagen-4-fast";
      prompt: Theirs["ImagePrompt"];
      imagenParams?: Theirs["ImagenSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Imagen4FastRequest"]
  >;
  "Imagen4Request": Equal<
    {
      model: "imagen-4";
      prompt: Theirs["ImagePrompt"];
      imagenParams?: Theirs["Imagen4Settings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Imagen4Request"]
  >;
  "Imagen4Settings": Equal<
    {
      aspect_ratio?: Theirs["ImagenAspectRatio"];
      image_size?: Theirs["ImagenImageSize"];
      output_format?: Theirs["ImagenOutputFormat"];
    },
    Theirs["Imagen4Settings"]
  >;
  "Imagen4UltraRequest": Equal<
    {
      model: "imagen-4-ultra";
      prompt: Theirs["ImagePrompt"];
      imagenParams?: Theirs["ImagenSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Imagen4UltraRequest"]
  >;
  "ImagenAspectRatio": Equal<
    "1:1" | "9:16" | "16:9" | "3:4" | "4:3",
    Theirs["ImagenAspectRatio"]
  >;
  "ImagenImageSize": Equal<
    "1K" | "2K",
    Theirs["ImagenImageSize"]
  >;
  "ImagenOutputFormat": Equal<
    "jpg" | "png",
    Theirs["ImagenOutputFormat"]
  >;
  "ImagenSettings": Equal<
    {
      aspect_ratio?: Theirs["ImagenAspectRatio"];
      image_size?: Theirs["ImagenImageSize"];
      output_format?: Theirs["ImagenOutputFormat"];
    },
    Theirs["ImagenSettings"]
  >;
  "Instrumental": Equal<
    boolean,
    Theirs["Instrumental"]
  >;
  "InsufficientCredits": Equal<
    {
      error: string;
      creditsRequired: number;
      creditsAvailable: number;
    },
    Theirs["InsufficientCredits"]
  >;
  "Job": Equal<
    {
      id: string;
      status: Theirs["JobStatus"];
      model: string;
      progress: number | null;
      result?: Theirs["JobResult"];
      error: string | null;
      creditCost: number | null;
      webhookStatus: string | null;
      createdAt: string;
      completedAt: string | null;
      input?: { [key: string]: unknown } | null;
      expired?: boolean;
    },
    Theirs["Job"]
  >;
  "JobAccepted": Equal<
    {
      jobId: string;
      status: Theirs["JobStatus"];
    },
    Theirs["JobAccepted"]
  >;
  "JobCompletedEvent": Equal<
    {
      event: "completed";
      jobId: string;
      status: Theirs["JobStatus"];
      model: string;
      progress?: number;
      result: Theirs["JobResult"];
      creditCost?: number | null;
      completedAt?: string | null;
    },
    Theirs["JobCompletedEvent"]
  >;
  "JobFailedEvent": Equal<
    {
      event: "failed";
      jobId: string;
      status: Theirs["JobStatus"];
      model: string;
      error: string | null;
    },
    Theirs["JobFailedEvent"]
  >;
  "JobList": Equal<
    {
      jobs: Theirs["Job"][];
      nextCursor: string | null;
      hasMore: boolean;
      models?: string[];
    },
    Theirs["JobList"]
  >;
  "JobProgressEvent": Equal<
    {
      event: "progress";
      jobId: string;
      status: Theirs["JobStatus"];
      model: string;
      progress: number;
    },
    Theirs["JobProgressEvent"]
  >;
  "JobResult": Equal<
    Theirs["MidjourneyGridResult"] | Theirs["ImageResult"] | Theirs["VideoResult"] | Theirs["MidjourneyVideoResult"] | Theirs["MusicResult"] | string | null,
    Theirs["JobResult"]
  >;
  "JobStatus": Equal<
    string,
    Theirs["JobStatus"]
  >;
  "Kling2Duration": Equal<
    5 | 10,
    Theirs["Kling2Duration"]
  >;
  "Kling2_1MasterRequest": Equal<
    {
      model: "kling-2.1-master";
      prompt: Theirs["VideoPrompt"];
      klingParams?: Theirs["Kling2_1MasterSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Kling2_1MasterRequest"]
  >;
  "Kling2_1MasterSettings": Equal<
    {
      aspect_ratio?: Theirs["KlingAspectRatio"];
      duration?: Theirs["Kling2Duration"];
      negative_prompt?: Theirs["KlingNegativePrompt"];
      start_image?: Theirs["StartImage"];
    },
    Theirs["Kling2_1MasterSettings"]
  >;
  "Kling2_1Request": Equal<
    {
      model: "kling-2.1";
      prompt: Theirs["VideoPrompt"];
      klingParams?: Theirs["Kling2_1Settings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Kling2_1Request"]
  >;
  "Kling2_1Settings": Equal<
    {
      duration?: Theirs["Kling2Duration"];
      mode?: "standard" | "pro";
      start_image?: Theirs["StartImage"];
      end_image?: string;
      negative_prompt?: Theirs["KlingNegativePrompt"];
    },
    Theirs["Kling2_1Settings"]
  >;
  "Kling2_5TurboProRequest": Equal<
    {
      model: "kling-2.5-turbo-pro";
      prompt: Theirs["VideoPrompt"];
      klingParams?: Theirs["Kling2_5TurboProSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Kling2_5TurboProRequest"]
  >;
  "Kling2_5TurboProSettings": Equal<
    {
      aspect_ratio?: Theirs["KlingAspectRatio"];
      duration?: Theirs["Kling2Duration"];
      end_image?: Theirs["EndImage"];
      guidance_scale?: number;
      negative_prompt?: Theirs["KlingNegativePrompt"];
      start_image?: Theirs["StartImage"];
    },
    Theirs["Kling2_5TurboProSettings"]
  >;
  "Kling2_6Request": Equal<
    {
      model: "kling-2.6";
      prompt: Theirs["VideoPrompt"];
      klingParams?: Theirs["Kling2_6Settings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Kling2_6Request"]
  >;
  "Kling2_6Settings": Equal<
    {
      aspect_ratio?: Theirs["KlingAspectRatio"];
      duration?: Theirs["Kling2Duration"];
      generate_audio?: Theirs["GenerateAudio"];
      negative_prompt?: Theirs["KlingNegativePrompt"];
      start_image?: Theirs["StartImage"];
    },
    Theirs["Kling2_6Settings"]
  >;
  "Kling3Duration": Equal<
    number,
    Theirs["Kling3Duration"]
  >;
  "Kling3_0MotionControlRequest": Equal<
    {
      model: "kling-3.0-motion-control";
      prompt: Theirs["VideoPrompt"];
      klingParams: Theirs["Kling3_0MotionControlSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Kling3_0MotionControlRequest"]
  >;
  "Kling3_0MotionControlSettings": Equal<
    {
      character_orientation?: "image" | "video";
      image: string;
      keep_original_sound?: Theirs["KlingKeepOriginalSound"];
      mode?: "std" | "pro";
      video: string;
    },
    Theirs["Kling3_0MotionControlSettings"]
  >;
  "Kling3_0OmniRequest": Equal<
    {
      model: "kling-3.0-omni";
      prompt: Theirs["VideoPrompt"];
      klingParams?: Theirs["Kling3_0OmniSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Kling3_0OmniRequest"]
  >;
  "Kling3_0OmniSettings": Equal<
    {
      aspect_ratio?: Theirs["KlingAspectRatio"];
      duration?: Theirs["Kling3Duration"];
      end_image?: Theirs["EndImage"];
      generate_audio?: Theirs["GenerateAudio"];
      keep_original_sound?: Theirs["KlingKeepOriginalSound"];
      mode?: "standard" | "pro" | "4k";
      multi_prompt?: Theirs["KlingShot"][];
      negative_prompt?: Theirs["KlingNegativePrompt"];
      reference_images?: string[];
      reference_video?: string;
      start_image?: Theirs["StartImage"];
      video_reference_type?: "feature" | "base";
    },
    Theirs["Kling3_0OmniSettings"]
  >;
  "Kling3_0Request": Equal<
    {
      model: "kling-3.0";
      prompt: Theirs["VideoPrompt"];
      klingParams?: Theirs["Kling3_0Settings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Kling3_0Request"]
  >;
  "Kling3_0Settings": Equal<
    {
      aspect_ratio?: Theirs["KlingAspectRatio"];
      duration?: Theirs["Kling3Duration"];
      end_image?: Theirs["EndImage"];
      generate_audio?: Theirs["GenerateAudio"];
      mode?: "standard" | "pro" | "4k";
      multi_prompt?: string;
      negative_prompt?: Theirs["KlingNegativePrompt"];
      start_image?: Theirs["StartImage"];
    },
    Theirs["Kling3_0Settings"]
  >;
  "KlingAspectRatio": Equal<
    "16:9" | "9:16" | "1:1",
    Theirs["KlingAspectRatio"]
  >;
  "KlingImageRequest": Equal<
    {
      model: "kling-image";
      prompt: Theirs["ImagePrompt"];
      klingImageParams?: Theirs["KlingImageSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["KlingImageRequest"]
  >;
  "KlingImageSettings": Equal<
    {
      aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4" | "3:2" | "2:3";
      image?: Theirs["SourceImage"];
      image_fidelity?: number;
      model_name?: "kling-v1" | "kling-v1-5" | "kling-v2";
      n?: number;
      negative_prompt?: string;
    },
    Theirs["KlingImageSettings"]
  >;
  "KlingKeepOriginalSound": Equal<
    boolean,
    Theirs["KlingKeepOriginalSound"]
  >;
  "KlingNegativePrompt": Equal<
    string,
    Theirs["KlingNegativePrompt"]
  >;
  "KlingShot": Equal<
    {
      prompt: string;
      duration: number;
    },
    Theirs["KlingShot"]
  >;
  "LongImagePrompt": Equal<
    string,
    Theirs["LongImagePrompt"]
  >;
  "LongVideoPrompt": Equal<
    string,
    Theirs["LongVideoPrompt"]
  >;
  "Lora": Equal<
    {
      id: string;
      userId?: string;
      teamId?: string;
      name: string;
      subjectKind: string;
      gender?: string | null;
      ethnicity?: string | null;
      age?: string | null;
      status: Theirs["LoraStatus"];
      imageCount: number;
      steps?: number;
      loraRank?: number;
      isReady: boolean;
      error?: string | null;
      createdAt: string;
      startedAt?: string | null;
      completedAt?: string | null;
      hasWeights?: boolean;
      triggerWord?: string | null;
    },
    Theirs["Lora"]
  >;
  "LoraCreated": Equal<
    {
      id: string;
      status: Theirs["LoraStatus"];
      imageCount: number;
    },
    Theirs["LoraCreated"]
  >;
  "LoraList": Equal<
    {
      items: Theirs["Lora"][];
      nextCursor: string | null;
    },
    Theirs["LoraList"]
  >;
  "LoraStatus": Equal<
    string,
    Theirs["LoraStatus"]
  >;
  "LumaRay2Request": Equal<
    {
      model: "luma-ray-2";
      prompt: Theirs["VideoPrompt"];
      lumaParams?: Theirs["LumaSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["LumaRay2Request"]
  >;
  "LumaRayFlash2Request": Equal<
    {
      model: "luma-ray-flash-2";
      prompt: Theirs["VideoPrompt"];
      lumaParams?: Theirs["LumaSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["LumaRayFlash2Request"]
  >;
  "LumaSettings": Equal<
    {
      aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4" | "21:9";
      concepts?: ("truck_left" | "truck_right" | "pan_left" | "pan_right" | "pedestal_up" | "pedestal_down" | "tilt_up" | "tilt_down" | "roll_left" | "roll_right" | "zoom_in" | "zoom_out" | "push_in" | "pull_out" | "dolly_zoom" | "orbit_left" | "orbit_right" | "crane_up" | "crane_down" | "aerial" | "aerial_drone" | "low_angle" | "high_angle" | "eye_level" | "ground_level" | "over_the_shoulder" | "pov" | "selfie" | "handheld" | "static" | "bolt_cam" | "overhead" | "elevator_doors" | "tiny_planet")[];
      duration?: 5 | 9;
      end_image?: Theirs["EndImage"];
      loop?: boolean;
      start_image?: Theirs["StartImage"];
    },
    Theirs["LumaSettings"]
  >;
  "Lyria3ClipRequest": Equal<
    {
      model: "lyria-3-clip";
      prompt: Theirs["MusicPrompt"];
      lyriaParams?: Theirs["LyriaSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Lyria3ClipRequest"]
  >;
  "Lyria3ProRequest": Equal<
    {
      model: "lyria-3-pro";
      prompt: Theirs["MusicPrompt"];
      lyriaParams?: Theirs["LyriaSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Lyria3ProRequest"]
  >;
  "LyriaSettings": Equal<
    {
      reference_images?: string[];
    },
    Theirs["LyriaSettings"]
  >;
  "Me": Equal<
    {
      user: Theirs["User"];
      team: Theirs["Team"] | null;
      apiKey: Theirs["ApiKeySummary"] | null;
    },
    Theirs["Me"]
  >;
  "MidjourneyActionRequest": Equal<
    Theirs["MidjourneyUpsampleRequest"] | Theirs["MidjourneyVariationRequest"] | Theirs["MidjourneyInpaintRequest"] | Theirs["MidjourneyOutpaintRequest"] | Theirs["MidjourneyPanRequest"],
    Theirs["MidjourneyActionRequest"]
  >;
  "MidjourneyGridResult": Equal<
    {
      images: string[];
      gridUrl: string;
    },
    Theirs["MidjourneyGridResult"]
  >;
  "MidjourneyIndex": Equal<
    number,
    Theirs["MidjourneyIndex"]
  >;
  "MidjourneyInpaintRequest": Equal<
    {
      parentJobId: Theirs["ParentJobId"];
      action: "inpaint";
      mask: string;
      prompt?: string;
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["MidjourneyInpaintRequest"]
  >;
  "MidjourneyOutpaintRequest": Equal<
    {
      parentJobId: Theirs["ParentJobId"];
      action: "outpaint";
      zoomRatio: 1.5 | 2;
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["MidjourneyOutpaintRequest"]
  >;
  "MidjourneyPanRequest": Equal<
    {
      parentJobId: Theirs["ParentJobId"];
      action: "pan";
      direction: "up" | "down" | "left" | "right";
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["MidjourneyPanRequest"]
  >;
  "MidjourneyRequest": Equal<
    {
      model: "midjourney";
      prompt: Theirs["ImagePrompt"];
      midjourneyParams?: Theirs["MidjourneySettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["MidjourneyRequest"]
  >;
  "MidjourneySettings": Equal<
    {
      aspect_ratio?: Theirs["PictureRatio"];
    },
    Theirs["MidjourneySettings"]
  >;
  "MidjourneyUpsampleRequest": Equal<
    {
      parentJobId: Theirs["ParentJobId"];
      action: "upsample";
      index: Theirs["MidjourneyIndex"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["MidjourneyUpsampleRequest"]
  >;
  "MidjourneyVariationRequest": Equal<
    {
      parentJobId: Theirs["ParentJobId"];
      action: "variation";
      index: Theirs["MidjourneyIndex"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["MidjourneyVariationRequest"]
  >;
  "MidjourneyVideoRequest": Equal<
    {
      model: "midjourney-video";
      prompt: string;
      midjourneyVideoParams: Theirs["MidjourneyVideoSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["MidjourneyVideoRequest"]
  >;
  "MidjourneyVideoResult": Equal<
    {
      videos: string[];
    },
    Theirs["MidjourneyVideoResult"]
  >;
  "MidjourneyVideoSettings": Equal<
    {
      motion?: "low" | "high";
      resolution?: "sd" | "hd";
      start_image: Theirs["StartImage"];
    },
    Theirs["MidjourneyVideoSettings"]
  >;
  "Model851BgRemoveRequest": Equal<
    {
      model: "851-bg-remove";
      lab851BgRemoveParams: Theirs["Model851BgRemoveSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Model851BgRemoveRequest"]
  >;
  "Model851BgRemoveSettings": Equal<
    {
      background_type?: "rgba" | "map" | "green" | "white" | "blur" | "overlay";
      format?: "png" | "jpg";
      image: Theirs["BackgroundRemoveImage"];
      reverse?: boolean;
      threshold?: number;
    },
    Theirs["Model851BgRemoveSettings"]
  >;
  "ModelCatalog": Equal<
    {
      models: Theirs["ModelCatalogEntry"][];
    },
    Theirs["ModelCatalog"]
  >;
  "ModelCatalogEntry": Equal<
    {
      id: string;
      label: string;
      modality: string;
      description?: string;
      costMin?: number;
      costMax?: number;
      pricingMode?: string;
    },
    Theirs["ModelCatalogEntry"]
  >;
  "MurekaRequest": Equal<
    {
      model: "mureka";
      prompt: string;
      murekaParams?: Theirs["MurekaSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["MurekaRequest"]
  >;
  "MurekaSettings": Equal<
    {
      instrumental?: boolean;
      lyrics?: string;
      model_version?: "auto" | "mureka-7.6" | "mureka-o2" | "mureka-8" | "mureka-9";
      n?: number;
    },
    Theirs["MurekaSettings"]
  >;
  "MusicPrompt": Equal<
    string,
    Theirs["MusicPrompt"]
  >;
  "MusicResult": Equal<
    {
      tracks: Theirs["Track"][];
    },
    Theirs["MusicResult"]
  >;
  "NanoBanana2LiteRequest": Equal<
    {
      model: "nano-banana-2-lite";
      prompt: Theirs["ImagePrompt"];
      nanoBananaParams?: Theirs["NanoBananaFamilySettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["NanoBanana2LiteRequest"]
  >;
  "NanoBanana2Request": Equal<
    {
      model: "nano-banana-2";
      prompt: Theirs["ImagePrompt"];
      nanoBananaParams?: Theirs["NanoBananaFamilySettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["NanoBanana2Request"]
  >;
  "NanoBananaFamilySettings": Equal<
    {
      aspect_ratio?: Theirs["FreePictureRatio"];
      google_search?: boolean;
      image_input?: string[];
      image_search?: boolean;
      output_format?: "jpg" | "png" | "webp";
      resolution?: "512px" | "1K" | "2K" | "4K";
    },
    Theirs["NanoBananaFamilySettings"]
  >;
  "NanoBananaProRequest": Equal<
    {
      model: "nano-banana-pro";
      prompt: Theirs["ImagePrompt"];
      nanoBananaParams?: Theirs["NanoBananaFamilySettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["NanoBananaProRequest"]
  >;
  "NanoBananaRequest": Equal<
    {
      model: "nano-banana";
      prompt: Theirs["ImagePrompt"];
      nanoBananaParams?: Theirs["NanoBananaFamilySettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["NanoBananaRequest"]
  >;
  "OptionalSourceImage": Equal<
    string,
    Theirs["OptionalSourceImage"]
  >;
  "OutputQuality": Equal<
    number,
    Theirs["OutputQuality"]
  >;
  "ParentJobId": Equal<
    string,
    Theirs["ParentJobId"]
  >;
  "PictureRatio": Equal<
    string,
    Theirs["PictureRatio"]
  >;
  "ProducerRequest": Equal<
    {
      model: "producer";
      prompt: Theirs["MusicPrompt"];
      producerParams?: Theirs["ProducerSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["ProducerRequest"]
  >;
  "ProducerSettings": Equal<
    {
      instrumental?: Theirs["Instrumental"];
      lyrics?: string;
      lyrics_strength?: number;
      model_version?: "FUZZ_2_PRO" | "FUZZ_2" | "FUZZ_2_RAW" | "FUZZ_1_1_PRO" | "FUZZ_1_PRO" | "FUZZ_1";
      seed?: string;
      sound_strength?: number;
      title?: string;
      weirdness?: number;
    },
    Theirs["ProducerSettings"]
  >;
  "PromptUpsampling": Equal<
    boolean,
    Theirs["PromptUpsampling"]
  >;
  "QwenImage2FamilySettings": Equal<
    {
      aspect_ratio?: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "9:16" | "16:9" | "21:9" | "2:1" | "1:2";
      image?: Theirs["OptionalSourceImage"];
      negative_prompt?: Theirs["QwenImageNegativePrompt"];
      seed?: Theirs["Seed"];
    },
    Theirs["QwenImage2FamilySettings"]
  >;
  "QwenImage2ProRequest": Equal<
    {
      model: "qwen-image-2-pro";
      prompt: Theirs["ImagePrompt"];
      qwenImage2Params?: Theirs["QwenImage2FamilySettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["QwenImage2ProRequest"]
  >;
  "QwenImage2Request": Equal<
    {
      model: "qwen-image-2";
      prompt: Theirs["ImagePrompt"];
      qwenImage2Params?: Theirs["QwenImage2FamilySettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["QwenImage2Request"]
  >;
  "QwenImageNegativePrompt": Equal<
    string,
    Theirs["QwenImageNegativePrompt"]
  >;
  "QwenImageRequest": Equal<
    {
      model: "qwen-image";
      prompt: Theirs["ImagePrompt"];
      qwenImageParams?: Theirs["QwenImageSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["QwenImageRequest"]
  >;
  "QwenImageSettings": Equal<
    {
      acceleration?: "none" | "regular" | "high";
      guidance_scale?: number;
      image_size?: "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9";
      image_url?: Theirs["SourceImage"];
      negative_prompt?: Theirs["QwenImageNegativePrompt"];
      num_images?: number;
      num_inference_steps?: number;
      output_format?: "png" | "jpeg";
      seed?: Theirs["Seed"];
      strength?: number;
      task_type?: "text-to-image" | "image-to-image" | "image-edit";
    },
    Theirs["QwenImageSettings"]
  >;
  "RemoveBackgroundRequest": Equal<
    Theirs["Model851BgRemoveRequest"] | Theirs["BriaBgRemoveRequest"],
    Theirs["RemoveBackgroundRequest"]
  >;
  "ReveCreateRequest": Equal<
    {
      model: "reve-create";
      prompt: Theirs["ImagePrompt"];
      reveParams?: Theirs["ReveCreateSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["ReveCreateRequest"]
  >;
  "ReveCreateSettings": Equal<
    {
      aspect_ratio?: "16:9" | "9:16" | "3:2" | "2:3" | "4:3" | "3:4" | "1:1";
      seed?: Theirs["Seed"];
      version?: string;
    },
    Theirs["ReveCreateSettings"]
  >;
  "RunwayGen4TurboRequest": Equal<
    {
      model: "runway-gen4-turbo";
      prompt: Theirs["VideoPrompt"];
      runwayParams?: Theirs["RunwaySettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["RunwayGen4TurboRequest"]
  >;
  "RunwayGen4_5Request": Equal<
    {
      model: "runway-gen4.5";
      prompt: Theirs["VideoPrompt"];
      runwayParams?: Theirs["RunwaySettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["RunwayGen4_5Request"]
  >;
  "RunwaySettings": Equal<
    {
      aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4" | "21:9";
      duration?: 5 | 10;
      image?: Theirs["SourceImage"];
      seed?: Theirs["Seed"];
    },
    Theirs["RunwaySettings"]
  >;
  "Seed": Equal<
    number,
    Theirs["Seed"]
  >;
  "Seedance1LiteRequest": Equal<
    {
      model: "seedance-1-lite";
      prompt: Theirs["VideoPrompt"];
      seedanceParams?: Theirs["Seedance1Settings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Seedance1LiteRequest"]
  >;
  "Seedance1ProFastRequest": Equal<
    {
      model: "seedance-1-pro-fast";
      prompt: Theirs["VideoPrompt"];
      seedanceParams?: Theirs["Seedance1Settings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Seedance1ProFastRequest"]
  >;
  "Seedance1ProRequest": Equal<
    {
      model: "seedance-1-pro";
      prompt: Theirs["VideoPrompt"];
      seedanceParams?: Theirs["Seedance1Settings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Seedance1ProRequest"]
  >;
  "Seedance1Settings": Equal<
    {
      aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "9:21";
      camera_fixed?: Theirs["SeedanceCameraFixed"];
      duration?: 5 | 10;
      end_image?: Theirs["EndImage"];
      generate_audio?: Theirs["GenerateAudio"];
      resolution?: Theirs["SeedanceResolution"];
      seed?: Theirs["Seed"];
      start_image?: Theirs["StartImage"];
    },
    Theirs["Seedance1Settings"]
  >;
  "Seedance1_5ProRequest": Equal<
    {
      model: "seedance-1.5-pro";
      prompt: Theirs["VideoPrompt"];
      seedanceParams?: Theirs["Seedance1_5ProSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Seedance1_5ProRequest"]
  >;
  "Seedance1_5ProSettings": Equal<
    {
      aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
      camera_fixed?: Theirs["SeedanceCameraFixed"];
      duration?: 4 | 8 | 12;
      end_image?: Theirs["EndImage"];
      generate_audio?: Theirs["GenerateAudio"];
      resolution?: Theirs["SeedanceResolution"];
      seed?: Theirs["Seed"];
      start_image?: Theirs["StartImage"];
    },
    Theirs["Seedance1_5ProSettings"]
  >;
  "Seedance2Duration": Equal<
    number,
    Theirs["Seedance2Duration"]
  >;
  "Seedance2FastRequest": Equal<
    {
      model: "seedance-2-fast";
      prompt: Theirs["VideoPrompt"];
      seedanceParams?: Theirs["Seedance2FastSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Seedance2FastRequest"]
  >;
  "Seedance2FastSettings": Equal<
    {
      aspect_ratio?: Theirs["SeedanceAspectRatio"];
      camera_fixed?: Theirs["SeedanceCameraFixed"];
      duration?: Theirs["Seedance2Duration"];
      end_image?: Theirs["SeedanceEndImageUri"];
      generate_audio?: Theirs["GenerateAudio"];
      reference_audio_urls?: Theirs["SeedanceReferenceAudioUris"];
      reference_image_urls?: Theirs["SeedanceReferenceImageUris"];
      reference_video_urls?: Theirs["SeedanceReferenceVideoUris"];
      resolution?: Theirs["SeedanceDraftResolution"];
      return_last_frame?: Theirs["SeedanceReturnLastFrame"];
      seed?: Theirs["Seed"];
      start_image?: Theirs["SeedanceStartImageUri"];
      web_search?: Theirs["SeedanceWebSearch"];
    },
    Theirs["Seedance2FastSettings"]
  >;
  "Seedance2MiniRequest": Equal<
    {
      model: "seedance-2-mini";
      prompt: Theirs["VideoPrompt"];
      seedanceParams?: Theirs["Seedance2MiniSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Seedance2MiniRequest"]
  >;
  "Seedance2MiniSettings": Equal<
    {
      aspect_ratio?: Theirs["SeedanceAspectRatio"];
      camera_fixed?: Theirs["SeedanceCameraFixed"];
      duration?: Theirs["Seedance2Duration"];
      end_image?: Theirs["EndImage"];
      generate_audio?: Theirs["GenerateAudio"];
      reference_audio_urls?: Theirs["SeedanceReferenceAudioUrls"];
      reference_image_urls?: Theirs["SeedanceReferenceImageUrls"];
      reference_video_urls?: Theirs["SeedanceReferenceVideoUrls"];
      resolution?: Theirs["SeedanceDraftResolution"];
      return_last_frame?: Theirs["SeedanceReturnLastFrame"];
      seed?: Theirs["Seed"];
      start_image?: Theirs["StartImage"];
      web_search?: Theirs["SeedanceWebSearch"];
    },
    Theirs["Seedance2MiniSettings"]
  >;
  "Seedance2Request": Equal<
    {
      model: "seedance-2";
      prompt: Theirs["VideoPrompt"];
      seedanceParams?: Theirs["Seedance2Settings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Seedance2Request"]
  >;
  "Seedance2Settings": Equal<
    {
      aspect_ratio?: Theirs["SeedanceAspectRatio"];
      camera_fixed?: Theirs["SeedanceCameraFixed"];
      duration?: Theirs["Seedance2Duration"];
      end_image?: Theirs["SeedanceEndImageUri"];
      generate_audio?: Theirs["GenerateAudio"];
      reference_audio_urls?: Theirs["SeedanceReferenceAudioUris"];
      reference_image_urls?: Theirs["SeedanceReferenceImageUris"];
      reference_video_urls?: Theirs["SeedanceReferenceVideoUris"];
      resolution?: Theirs["SeedanceFullResolution"];
      return_last_frame?: Theirs["SeedanceReturnLastFrame"];
      seed?: Theirs["Seed"];
      start_image?: Theirs["SeedanceStartImageUri"];
      web_search?: Theirs["SeedanceWebSearch"];
    },
    Theirs["Seedance2Settings"]
  >;
  "Seedance2_5Request": Equal<
    {
      model: "seedance-2.5";
      prompt: Theirs["VideoPrompt"];
      seedanceParams?: Theirs["Seedance2_5Settings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Seedance2_5Request"]
  >;
  "Seedance2_5Settings": Equal<
    {
      aspect_ratio?: Theirs["SeedanceAspectRatio"];
      camera_fixed?: Theirs["SeedanceCameraFixed"];
      duration?: Theirs["Seedance2Duration"];
      end_image?: Theirs["EndImage"];
      generate_audio?: Theirs["GenerateAudio"];
      reference_audio_urls?: Theirs["SeedanceReferenceAudioUrls"];
      reference_image_urls?: Theirs["SeedanceReferenceImageUrls"];
      reference_video_urls?: Theirs["SeedanceReferenceVideoUrls"];
      resolution?: Theirs["SeedanceFullResolution"];
      return_last_frame?: Theirs["SeedanceReturnLastFrame"];
      seed?: Theirs["Seed"];
      start_image?: Theirs["StartImage"];
      web_search?: Theirs["SeedanceWebSearch"];
    },
    Theirs["Seedance2_5Settings"]
  >;
  "SeedanceAspectRatio": Equal<
    "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "adaptive",
    Theirs["SeedanceAspectRatio"]
  >;
  "SeedanceCameraFixed": Equal<
    boolean,
    Theirs["SeedanceCameraFixed"]
  >;
  "SeedanceDraftResolution": Equal<
    "480p" | "720p",
    Theirs["SeedanceDraftResolution"]
  >;
  "SeedanceEndImageUri": Equal<
    string,
    Theirs["SeedanceEndImageUri"]
  >;
  "SeedanceFullResolution": Equal<
    "480p" | "720p" | "1080p" | "4k",
    Theirs["SeedanceFullResolution"]
  >;
  "SeedanceReferenceAudioUris": Equal<
    string[],
    Theirs["SeedanceReferenceAudioUris"]
  >;
  "SeedanceReferenceAudioUrls": Equal<
    string[],
    Theirs["SeedanceReferenceAudioUrls"]
  >;
  "SeedanceReferenceImageUris": Equal<
    string[],
    Theirs["SeedanceReferenceImageUris"]
  >;
  "SeedanceReferenceImageUrls": Equal<
    string[],
    Theirs["SeedanceReferenceImageUrls"]
  >;
  "SeedanceReferenceVideoUris": Equal<
    string[],
    Theirs["SeedanceReferenceVideoUris"]
  >;
  "SeedanceReferenceVideoUrls": Equal<
    string[],
    Theirs["SeedanceReferenceVideoUrls"]
  >;
  "SeedanceResolution": Equal<
    "480p" | "720p" | "1080p",
    Theirs["SeedanceResolution"]
  >;
  "SeedanceReturnLastFrame": Equal<
    boolean,
    Theirs["SeedanceReturnLastFrame"]
  >;
  "SeedanceStartImageUri": Equal<
    string,
    Theirs["SeedanceStartImageUri"]
  >;
  "SeedanceWebSearch": Equal<
    boolean,
    Theirs["SeedanceWebSearch"]
  >;
  "Seedream3Request": Equal<
    {
      model: "seedream-3";
      prompt: Theirs["ImagePrompt"];
      seedreamParams?: Theirs["SeedreamFamilySettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Seedream3Request"]
  >;
  "Seedream3_1Request": Equal<
    {
      model: "seedream-3.1";
      prompt: Theirs["ImagePrompt"];
      seedreamParams?: Theirs["SeedreamFamilySettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Seedream3_1Request"]
  >;
  "Seedream4Request": Equal<
    {
      model: "seedream-4";
      prompt: Theirs["ImagePrompt"];
      seedreamParams?: Theirs["Seedream4Settings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Seedream4Request"]
  >;
  "Seedream4Settings": Equal<
    {
      aspect_ratio?: Theirs["SeedreamAspectRatio"];
      size?: "1K" | "2K" | "4K" | "custom";
      width?: Theirs["SeedreamWidth"];
      height?: Theirs["SeedreamHeight"];
      image_input?: string[];
      enhance_prompt?: Theirs["SeedreamEnhancePrompt"];
    },
    Theirs["Seedream4Settings"]
  >;
  "Seedream4_5Request": Equal<
    {
      model: "seedream-4.5";
      prompt: Theirs["ImagePrompt"];
      seedreamParams?: Theirs["Seedream4_5Settings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Seedream4_5Request"]
  >;
  "Seedream4_5Settings": Equal<
    {
      aspect_ratio?: Theirs["SeedreamAspectRatio"];
      size?: "2K" | "4K" | "custom";
      width?: Theirs["SeedreamWidth"];
      height?: Theirs["SeedreamHeight"];
      image_input?: Theirs["SeedreamImageInput"];
    },
    Theirs["Seedream4_5Settings"]
  >;
  "Seedream5LiteRequest": Equal<
    {
      model: "seedream-5-lite";
      prompt: Theirs["ImagePrompt"];
      seedreamParams?: Theirs["Seedream5LiteSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Seedream5LiteRequest"]
  >;
  "Seedream5LiteSettings": Equal<
    {
      aspect_ratio?: Theirs["SeedreamAspectRatio"];
      size?: "2K" | "3K";
      image_input?: Theirs["SeedreamImageInput"];
      output_format?: Theirs["SeedreamOutputFormat"];
    },
    Theirs["Seedream5LiteSettings"]
  >;
  "Seedream5ProRequest": Equal<
    {
      model: "seedream-5-pro";
      prompt: Theirs["ImagePrompt"];
      seedreamParams?: Theirs["SeedreamFamilySettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Seedream5ProRequest"]
  >;
  "SeedreamAspectRatio": Equal<
    string,
    Theirs["SeedreamAspectRatio"]
  >;
  "SeedreamEnhancePrompt": Equal<
    boolean,
    Theirs["SeedreamEnhancePrompt"]
  >;
  "SeedreamFamilySettings": Equal<
    {
      aspect_ratio?: Theirs["FreePictureRatio"];
      enhance_prompt?: Theirs["SeedreamEnhancePrompt"];
      guidance_scale?: number;
      height?: number;
      image_input?: string[];
      output_format?: Theirs["SeedreamOutputFormat"];
      resolution?: Theirs["FreePictureResolution"];
      seed?: Theirs["Seed"];
      size?: string;
      use_pre_llm?: boolean;
      width?: number;
    },
    Theirs["SeedreamFamilySettings"]
  >;
  "SeedreamHeight": Equal<
    number,
    Theirs["SeedreamHeight"]
  >;
  "SeedreamImageInput": Equal<
    string[],
    Theirs["SeedreamImageInput"]
  >;
  "SeedreamOutputFormat": Equal<
    "jpg" | "png",
    Theirs["SeedreamOutputFormat"]
  >;
  "SeedreamWidth": Equal<
    number,
    Theirs["SeedreamWidth"]
  >;
  "Sora2ProRequest": Equal<
    {
      model: "sora-2-pro";
      prompt: Theirs["VideoPrompt"];
      soraParams?: Theirs["Sora2ProSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Sora2ProRequest"]
  >;
  "Sora2ProSettings": Equal<
    {
      aspect_ratio?: Theirs["SoraAspectRatio"];
      duration?: Theirs["SoraDuration"];
      resolution?: "standard" | "high";
      start_image?: Theirs["StartImage"];
    },
    Theirs["Sora2ProSettings"]
  >;
  "Sora2Request": Equal<
    {
      model: "sora-2";
      prompt: Theirs["VideoPrompt"];
      soraParams?: Theirs["Sora2Settings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Sora2Request"]
  >;
  "Sora2Settings": Equal<
    {
      aspect_ratio?: Theirs["SoraAspectRatio"];
      duration?: Theirs["SoraDuration"];
      resolution?: "standard" | "high";
      start_image?: Theirs["StartImage"];
    },
    Theirs["Sora2Settings"]
  >;
  "SoraAspectRatio": Equal<
    "16:9" | "9:16",
    Theirs["SoraAspectRatio"]
  >;
  "SoraDuration": Equal<
    4 | 8 | 10 | 12 | 15,
    Theirs["SoraDuration"]
  >;
  "SourceImage": Equal<
    string,
    Theirs["SourceImage"]
  >;
  "StableDiffusion3Request": Equal<
    {
      model: "stable-diffusion-3";
      prompt: Theirs["ImagePrompt"];
      stableDiffusionParams?: Theirs["StableDiffusionSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["StableDiffusion3Request"]
  >;
  "StableDiffusion3_5LargeRequest": Equal<
    {
      model: "stable-diffusion-3.5-large";
      prompt: Theirs["ImagePrompt"];
      stableDiffusionParams?: Theirs["StableDiffusionSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["StableDiffusion3_5LargeRequest"]
  >;
  "StableDiffusion3_5LargeTurboRequest": Equal<
    {
      model: "stable-diffusion-3.5-large-turbo";
      prompt: Theirs["ImagePrompt"];
      stableDiffusionParams?: Theirs["StableDiffusionSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["StableDiffusion3_5LargeTurboRequest"]
  >;
  "StableDiffusion3_5MediumRequest": Equal<
    {
      model: "stable-diffusion-3.5-medium";
      prompt: Theirs["ImagePrompt"];
      stableDiffusionParams?: Theirs["StableDiffusionSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["StableDiffusion3_5MediumRequest"]
  >;
  "StableDiffusionSettings": Equal<
    {
      aspect_ratio?: "1:1" | "16:9" | "21:9" | "3:2" | "2:3" | "4:5" | "5:4" | "9:16" | "9:21";
      cfg?: number;
      image?: Theirs["SourceImage"];
      negative_prompt?: string;
      output_format?: "webp" | "jpg" | "png";
      output_quality?: Theirs["OutputQuality"];
      prompt_strength?: number;
      seed?: Theirs["Seed"];
      steps?: number;
    },
    Theirs["StableDiffusionSettings"]
  >;
  "StartImage": Equal<
    string,
    Theirs["StartImage"]
  >;
  "SunoActionNegativeTags": Equal<
    string,
    Theirs["SunoActionNegativeTags"]
  >;
  "SunoActionPrompt": Equal<
    string,
    Theirs["SunoActionPrompt"]
  >;
  "SunoActionRequest": Equal<
    Theirs["SunoExtendRequest"] | Theirs["SunoCoverRequest"] | Theirs["SunoAddVocalsRequest"] | Theirs["SunoStemsRequest"],
    Theirs["SunoActionRequest"]
  >;
  "SunoActionStyle": Equal<
    string,
    Theirs["SunoActionStyle"]
  >;
  "SunoActionTitle": Equal<
    string,
    Theirs["SunoActionTitle"]
  >;
  "SunoAddVocalsRequest": Equal<
    {
      parentJobId: Theirs["ParentJobId"];
      action: "add_vocals";
      index?: Theirs["SunoIndex"];
      trackId?: Theirs["SunoTrackId"];
      prompt: Theirs["SunoActionPrompt"];
      title?: Theirs["SunoActionTitle"];
      style?: Theirs["SunoActionStyle"];
      negative_tags?: Theirs["SunoActionNegativeTags"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["SunoAddVocalsRequest"]
  >;
  "SunoCoverRequest": Equal<
    {
      parentJobId: Theirs["ParentJobId"];
      action: "cover";
      index?: Theirs["SunoIndex"];
      trackId?: Theirs["SunoTrackId"];
      audio_weight?: number;
      prompt?: Theirs["SunoActionPrompt"];
      title?: Theirs["SunoActionTitle"];
      style?: Theirs["SunoActionStyle"];
      negative_tags?: Theirs["SunoActionNegativeTags"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["SunoCoverRequest"]
  >;
  "SunoExtendRequest": Equal<
    {
      parentJobId: Theirs["ParentJobId"];
      action: "extend";
      index?: Theirs["SunoIndex"];
      trackId?: Theirs["SunoTrackId"];
      continueAt?: number;
      prompt?: Theirs["SunoActionPrompt"];
      title?: Theirs["SunoActionTitle"];
      style?: Theirs["SunoActionStyle"];
      negative_tags?: Theirs["SunoActionNegativeTags"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["SunoExtendRequest"]
  >;
  "SunoIndex": Equal<
    number,
    Theirs["SunoIndex"]
  >;
  "SunoRequest": Equal<
    {
      model: "suno";
      prompt: string;
      sunoParams?: Theirs["SunoSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["SunoRequest"]
  >;
  "SunoSettings": Equal<
    {
      auto_lyrics?: boolean;
      custom_mode?: boolean;
      instrumental?: Theirs["Instrumental"];
      model_version?: "V4" | "V4_5" | "V4_5ALL" | "V4_5PLUS" | "V5" | "V5_5";
      negative_tags?: string;
      style?: string;
      style_weight?: number;
      title?: string;
      vocal_gender?: "m" | "f";
      weirdness_constraint?: number;
    },
    Theirs["SunoSettings"]
  >;
  "SunoStemsRequest": Equal<
    {
      parentJobId: Theirs["ParentJobId"];
      action: "stems";
      index?: Theirs["SunoIndex"];
      trackId?: Theirs["SunoTrackId"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["SunoStemsRequest"]
  >;
  "SunoTrackId": Equal<
    string,
    Theirs["SunoTrackId"]
  >;
  "Team": Equal<
    {
      id: string;
      name: string;
      credits: number;
      plan: string;
      customerId?: string | null;
      maxConcurrentJobs?: number;
    },
    Theirs["Team"]
  >;
  "TopazImageUpscaleRequest": Equal<
    {
      model: "topaz-image-upscale";
      topazUpscaleParams: Theirs["TopazImageUpscaleSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["TopazImageUpscaleRequest"]
  >;
  "TopazImageUpscaleSettings": Equal<
    {
      face_enhance?: boolean;
      face_enhance_creativity?: number;
      face_enhance_strength?: number;
      image: Theirs["UpscaleImage"];
      model_type?: "standard-v2" | "low-res-v2" | "cgi" | "high-fidelity-v2" | "text-refine" | "redefine";
      output_format?: "jpg" | "png";
      seed?: Theirs["Seed"];
      upscale_factor?: 1 | 2 | 4 | 6;
    },
    Theirs["TopazImageUpscaleSettings"]
  >;
  "TopazVideoUpscaleRequest": Equal<
    {
      model: "topaz-video-upscale";
      topazVideoParams: Theirs["TopazVideoUpscaleSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["TopazVideoUpscaleRequest"]
  >;
  "TopazVideoUpscaleSettings": Equal<
    {
      enhance_model?: "auto" | "theia-fine-tune-detail" | "theia-fine-tune-fidelity" | "apollo" | "rhea" | "iris";
      subject_detection?: "all" | "foreground" | "background" | "none";
      target_fps: 24 | 30 | 60;
      target_resolution: "720p" | "1080p" | "4k";
      video: string;
    },
    Theirs["TopazVideoUpscaleSettings"]
  >;
  "Track": Equal<
    {
      id: string;
      audioUrl: string;
      imageUrl?: string | null;
      title?: string | null;
      tags?: string | null;
      duration?: number | null;
    },
    Theirs["Track"]
  >;
  "UdioRequest": Equal<
    {
      model: "udio";
      prompt: Theirs["MusicPrompt"];
      udioParams?: Theirs["UdioSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["UdioRequest"]
  >;
  "UdioSettings": Equal<
    {
      lyrics_type?: "generate" | "user" | "instrumental";
      negative_tags?: string;
      seed?: Theirs["Seed"];
      style?: string;
      title?: string;
    },
    Theirs["UdioSettings"]
  >;
  "Upload": Equal<
    {
      id: string;
      url: string;
      kind: string;
      contentType: string;
      byteSize: number;
      expiresAt: string;
    },
    Theirs["Upload"]
  >;
  "UploadRequest": Equal<
    {
      file: string;
    },
    Theirs["UploadRequest"]
  >;
  "UpscaleImage": Equal<
    string,
    Theirs["UpscaleImage"]
  >;
  "UpscaleImageRequest": Equal<
    Theirs["ClarityUpscaleRequest"] | Theirs["TopazImageUpscaleRequest"],
    Theirs["UpscaleImageRequest"]
  >;
  "UpscaleVideoRequest": Equal<
    Theirs["TopazVideoUpscaleRequest"],
    Theirs["UpscaleVideoRequest"]
  >;
  "User": Equal<
    {
      id: string;
      email: string;
      role: string;
    },
    Theirs["User"]
  >;
  "ValidationError": Equal<
    {
      error: string;
      details?: { [key: string]: string[] };
    },
    Theirs["ValidationError"]
  >;
  "Veo2Request": Equal<
    {
      model: "veo-2";
      prompt: Theirs["VideoPrompt"];
      veoParams?: Theirs["Veo2Settings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Veo2Request"]
  >;
  "Veo2Settings": Equal<
    {
      duration?: 5 | 6 | 7 | 8;
      aspect_ratio?: Theirs["VeoAspectRatio"];
      seed?: Theirs["Seed"];
      image?: Theirs["SourceImage"];
    },
    Theirs["Veo2Settings"]
  >;
  "Veo3FamilySettings": Equal<
    {
      aspect_ratio?: Theirs["VeoAspectRatio"];
      duration?: Theirs["VeoDuration"];
      generate_audio?: Theirs["GenerateAudio"];
      image?: Theirs["SourceImage"];
      last_frame?: Theirs["EndImage"];
      negative_prompt?: Theirs["VeoNegativePrompt"];
      reference_images?: Theirs["VeoReferenceImages"];
      resolution?: Theirs["VeoResolution"];
      seed?: Theirs["Seed"];
    },
    Theirs["Veo3FamilySettings"]
  >;
  "Veo3FastRequest": Equal<
    {
      model: "veo-3-fast";
      prompt: Theirs["VideoPrompt"];
      veoParams?: Theirs["Veo3FamilySettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Veo3FastRequest"]
  >;
  "Veo3Request": Equal<
    {
      model: "veo-3";
      prompt: Theirs["VideoPrompt"];
      veoParams?: Theirs["Veo3FamilySettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Veo3Request"]
  >;
  "Veo3_1FamilySettings": Equal<
    {
      aspect_ratio?: Theirs["VeoAspectRatio"];
      duration?: Theirs["VeoDuration"];
      generate_audio?: Theirs["GenerateAudio"];
      image?: Theirs["SourceImage"];
      last_frame?: Theirs["EndImage"];
      negative_prompt?: Theirs["VeoNegativePrompt"];
      reference_images?: Theirs["VeoReferenceImages"];
      resolution?: Theirs["VeoResolution"];
      seed?: Theirs["Seed"];
    },
    Theirs["Veo3_1FamilySettings"]
  >;
  "Veo3_1FastRequest": Equal<
    {
      model: "veo-3.1-fast";
      prompt: Theirs["VideoPrompt"];
      veoParams?: Theirs["Veo3_1FamilySettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Veo3_1FastRequest"]
  >;
  "Veo3_1LiteRequest": Equal<
    {
      model: "veo-3.1-lite";
      prompt: Theirs["VideoPrompt"];
      veoParams?: Theirs["Veo3_1LiteSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Veo3_1LiteRequest"]
  >;
  "Veo3_1LiteSettings": Equal<
    {
      aspect_ratio?: Theirs["VeoAspectRatio"];
      duration?: Theirs["VeoDuration"];
      image?: Theirs["SourceImage"];
      last_frame?: Theirs["EndImage"];
      negative_prompt?: Theirs["VeoNegativePrompt"];
      resolution?: Theirs["VeoResolution"];
      seed?: Theirs["Seed"];
    },
    Theirs["Veo3_1LiteSettings"]
  >;
  "Veo3_1Request": Equal<
    {
      model: "veo-3.1";
      prompt: Theirs["VideoPrompt"];
      veoParams?: Theirs["Veo3_1FamilySettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Veo3_1Request"]
  >;
  "VeoAspectRatio": Equal<
    string,
    Theirs["VeoAspectRatio"]
  >;
  "VeoDuration": Equal<
    4 | 6 | 8,
    Theirs["VeoDuration"]
  >;
  "VeoNegativePrompt": Equal<
    string,
    Theirs["VeoNegativePrompt"]
  >;
  "VeoReferenceImages": Equal<
    string[],
    Theirs["VeoReferenceImages"]
  >;
  "VeoResolution": Equal<
    "720p" | "1080p",
    Theirs["VeoResolution"]
  >;
  "VideoPrompt": Equal<
    string,
    Theirs["VideoPrompt"]
  >;
  "VideoResult": Equal<
    {
      videoUrl: string;
    },
    Theirs["VideoResult"]
  >;
  "Wan2_5Duration": Equal<
    5 | 10,
    Theirs["Wan2_5Duration"]
  >;
  "Wan2_5FastRequest": Equal<
    {
      model: "wan-2.5-fast";
      prompt: Theirs["VideoPrompt"];
      wanParams?: Theirs["Wan2_5FastSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Wan2_5FastRequest"]
  >;
  "Wan2_5FastSettings": Equal<
    {
      audio?: Theirs["WanAudio"];
      duration?: Theirs["Wan2_5Duration"];
      enable_prompt_expansion?: Theirs["WanEnablePromptExpansion"];
      image?: Theirs["SourceImage"];
      negative_prompt?: Theirs["WanNegativePrompt"];
      resolution?: Theirs["WanResolution"];
      seed?: Theirs["Seed"];
    },
    Theirs["Wan2_5FastSettings"]
  >;
  "Wan2_5Request": Equal<
    {
      model: "wan-2.5";
      prompt: Theirs["VideoPrompt"];
      wanParams?: Theirs["Wan2_5Settings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Wan2_5Request"]
  >;
  "Wan2_5Settings": Equal<
    {
      audio?: Theirs["WanAudio"];
      duration?: Theirs["Wan2_5Duration"];
      enable_prompt_expansion?: Theirs["WanEnablePromptExpansion"];
      image?: Theirs["SourceImage"];
      negative_prompt?: Theirs["WanNegativePrompt"];
      resolution?: "480p" | "720p" | "1080p";
      seed?: Theirs["Seed"];
    },
    Theirs["Wan2_5Settings"]
  >;
  "Wan2_6Duration": Equal<
    5 | 10 | 15,
    Theirs["Wan2_6Duration"]
  >;
  "Wan2_6FlashRequest": Equal<
    {
      model: "wan-2.6-flash";
      prompt: Theirs["VideoPrompt"];
      wanParams?: Theirs["Wan2_6FlashSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Wan2_6FlashRequest"]
  >;
  "Wan2_6FlashSettings": Equal<
    {
      audio?: Theirs["WanAudioFile"];
      audio_enabled?: boolean;
      duration?: Theirs["Wan2_6Duration"];
      enable_prompt_expansion?: Theirs["WanEnablePromptExpansion"];
      image: Theirs["SourceImage"];
      multi_shots?: Theirs["WanMultiShots"];
      negative_prompt?: Theirs["WanNegativePrompt"];
      resolution?: Theirs["WanResolution"];
      seed?: Theirs["Seed"];
    },
    Theirs["Wan2_6FlashSettings"]
  >;
  "Wan2_6Request": Equal<
    {
      model: "wan-2.6";
      prompt: Theirs["VideoPrompt"];
      wanParams?: Theirs["Wan2_6Settings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Wan2_6Request"]
  >;
  "Wan2_6Settings": Equal<
    {
      audio?: Theirs["WanAudioFile"];
      duration?: Theirs["Wan2_6Duration"];
      enable_prompt_expansion?: Theirs["WanEnablePromptExpansion"];
      image?: Theirs["SourceImage"];
      multi_shots?: Theirs["WanMultiShots"];
      negative_prompt?: Theirs["WanNegativePrompt"];
      resolution?: Theirs["WanResolution"];
      seed?: Theirs["Seed"];
    },
    Theirs["Wan2_6Settings"]
  >;
  "Wan2_7R2vRequest": Equal<
    {
      model: "wan-2.7-r2v";
      prompt: Theirs["LongVideoPrompt"];
      wan27R2vParams: Theirs["Wan2_7R2vSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Wan2_7R2vRequest"]
  >;
  "Wan2_7R2vSettings": Equal<
    {
      aspect_ratio?: Theirs["WanAspectRatio"];
      duration?: number;
      negative_prompt?: Theirs["WanNegativePrompt"];
      reference_images?: string[];
      reference_videos?: string[];
      resolution?: Theirs["WanResolution"];
      seed?: Theirs["Seed"];
      shot_type?: "single" | "multi";
    },
    Theirs["Wan2_7R2vSettings"]
  >;
  "Wan2_7Request": Equal<
    {
      model: "wan-2.7";
      prompt: Theirs["LongVideoPrompt"];
      wan27Params?: Theirs["Wan2_7Settings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Wan2_7Request"]
  >;
  "Wan2_7Settings": Equal<
    {
      aspect_ratio?: Theirs["WanAspectRatio"];
      audio?: Theirs["WanAudio"];
      duration?: number;
      enable_prompt_expansion?: Theirs["WanEnablePromptExpansion"];
      first_clip?: string;
      image?: Theirs["SourceImage"];
      last_frame?: Theirs["EndImage"];
      negative_prompt?: Theirs["WanNegativePrompt"];
      resolution?: Theirs["WanResolution"];
      seed?: Theirs["Seed"];
    },
    Theirs["Wan2_7Settings"]
  >;
  "Wan2_7VideoeditRequest": Equal<
    {
      model: "wan-2.7-videoedit";
      prompt: string;
      wan27VideoeditParams: Theirs["Wan2_7VideoeditSettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["Wan2_7VideoeditRequest"]
  >;
  "Wan2_7VideoeditSettings": Equal<
    {
      aspect_ratio?: "auto" | "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
      audio_setting?: "auto" | "origin";
      duration?: number;
      negative_prompt?: Theirs["WanNegativePrompt"];
      reference_image?: string;
      resolution?: Theirs["WanResolution"];
      seed?: Theirs["Seed"];
      video: string;
    },
    Theirs["Wan2_7VideoeditSettings"]
  >;
  "WanAspectRatio": Equal<
    "16:9" | "9:16" | "1:1" | "4:3" | "3:4",
    Theirs["WanAspectRatio"]
  >;
  "WanAudio": Equal<
    string,
    Theirs["WanAudio"]
  >;
  "WanAudioFile": Equal<
    string,
    Theirs["WanAudioFile"]
  >;
  "WanEnablePromptExpansion": Equal<
    boolean,
    Theirs["WanEnablePromptExpansion"]
  >;
  "WanImage2_6Request": Equal<
    {
      model: "wan-image-2.6";
      prompt: Theirs["ImagePrompt"];
      wanImageParams?: Theirs["WanImage2_6Settings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["WanImage2_6Request"]
  >;
  "WanImage2_6Settings": Equal<
    {
      aspect_ratio?: Theirs["WanImageAspectRatio"];
      image?: Theirs["OptionalSourceImage"];
      negative_prompt?: string;
      prompt_extend?: boolean;
      seed?: Theirs["WanImageSeed"];
    },
    Theirs["WanImage2_6Settings"]
  >;
  "WanImage2_7FamilySettings": Equal<
    {
      aspect_ratio?: Theirs["WanImageAspectRatio"];
      image?: Theirs["OptionalSourceImage"];
      seed?: Theirs["WanImageSeed"];
      thinking_mode?: boolean;
    },
    Theirs["WanImage2_7FamilySettings"]
  >;
  "WanImage2_7ProRequest": Equal<
    {
      model: "wan-image-2.7-pro";
      prompt: Theirs["LongImagePrompt"];
      wanImage27Params?: Theirs["WanImage2_7FamilySettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["WanImage2_7ProRequest"]
  >;
  "WanImage2_7Request": Equal<
    {
      model: "wan-image-2.7";
      prompt: Theirs["LongImagePrompt"];
      wanImage27Params?: Theirs["WanImage2_7FamilySettings"];
      webhookUrl?: Theirs["WebhookUrl"];
      webhookEvents?: Theirs["WebhookEvents"];
    },
    Theirs["WanImage2_7Request"]
  >;
  "WanImageAspectRatio": Equal<
    "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "9:16" | "16:9" | "21:9",
    Theirs["WanImageAspectRatio"]
  >;
  "WanImageSeed": Equal<
    number,
    Theirs["WanImageSeed"]
  >;
  "WanMultiShots": Equal<
    boolean,
    Theirs["WanMultiShots"]
  >;
  "WanNegativePrompt": Equal<
    string,
    Theirs["WanNegativePrompt"]
  >;
  "WanResolution": Equal<
    "720p" | "1080p",
    Theirs["WanResolution"]
  >;
  "WebhookEvents": Equal<
    ("progress" | "completed" | "failed")[],
    Theirs["WebhookEvents"]
  >;
  "WebhookUrl": Equal<
    string,
    Theirs["WebhookUrl"]
  >;
} = {
  "ApiKeySummary": true,
  "Asset": true,
  "AssetCreated": true,
  "BackgroundRemoveImage": true,
  "BriaBgRemoveRequest": true,
  "BriaBgRemoveSettings": true,
  "ClarityUpscaleRequest": true,
  "ClarityUpscaleSettings": true,
  "CreateAssetRequest": true,
  "CreateLoraRequest": true,
  "DallE2Request": true,
  "DallE3Request": true,
  "DallESettings": true,
  "EditImageRequest": true,
  "EditVideoRequest": true,
  "ElevenlabsMusicRequest": true,
  "ElevenlabsMusicSettings": true,
  "EndImage": true,
  "Error": true,
  "Flux1_1ProRequest": true,
  "Flux1_1ProSettings": true,
  "Flux1_1ProUltraRequest": true,
  "Flux1_1ProUltraSettings": true,
  "Flux2DevRequest": true,
  "Flux2DevSettings": true,
  "Flux2FlexRequest": true,
  "Flux2FlexSettings": true,
  "Flux2MaxRequest": true,
  "Flux2MaxSettings": true,
  "Flux2ProRequest": true,
  "Flux2ProSettings": true,
  "Flux3Request": true,
  "Flux3Settings": true,
  "FluxAspectRatio": true,
  "FluxFillProRequest": true,
  "FluxFillProSettings": true,
  "FluxHeight": true,
  "FluxImagePrompt": true,
  "FluxInputImages": true,
  "FluxLoraRequest": true,
  "FluxLoraSettings": true,
  "FluxOutputFormat": true,
  "FluxResolution": true,
  "FluxWidth": true,
  "FreePictureRatio": true,
  "FreePictureResolution": true,
  "GenerateAudio": true,
  "GenerateImageRequest": true,
  "GenerateMusicRequest": true,
  "GenerateVideoRequest": true,
  "GptImage1_5Request": true,
  "GptImage1_5Settings": true,
  "GptImage2Request": true,
  "GptImage2Settings": true,
  "GptImageAspectRatio": true,
  "GptImageInputImages": true,
  "GptImageNumberOfImages": true,
  "GptImageOutputFormat": true,
  "GptImageQuality": true,
  "GrokImagineImageRequest": true,
  "GrokImagineImageSettings": true,
  "GrokImagineVideoRequest": true,
  "GrokImagineVideoSettings": true,
  "Hailuo02Request": true,
  "Hailuo02Settings": true,
  "Hailuo03Request": true,
  "Hailuo2_3FastRequest": true,
  "Hailuo2_3Request": true,
  "Hailuo2_3Settings": true,
  "HailuoDuration": true,
  "HailuoPrompt": true,
  "HailuoPromptOptimizer": true,
  "HailuoResolution": true,
  "HailuoSettings": true,
  "Happyhorse1_0Request": true,
  "Happyhorse1_0Settings": true,
  "Happyhorse1_1Request": true,
  "Happyhorse1_1Settings": true,
  "HappyhorseAspectRatio": true,
  "HappyhorseDuration": true,
  "HappyhorsePrompt": true,
  "HappyhorseResolution": true,
  "HappyhorseSeed": true,
  "IdeogramCharacterReferenceImage": true,
  "IdeogramCharacterRequest": true,
  "IdeogramCharacterSettings": true,
  "IdeogramMagicPromptOption": true,
  "IdeogramMask": true,
  "IdeogramNegativePrompt": true,
  "IdeogramRenderingSpeed": true,
  "IdeogramResolution": true,
  "IdeogramSettings": true,
  "IdeogramStylePreset": true,
  "IdeogramStyleReferenceImages": true,
  "IdeogramStyleType": true,
  "IdeogramV2Request": true,
  "IdeogramV2TurboRequest": true,
  "IdeogramV2aRequest": true,
  "IdeogramV2aTurboRequest": true,
  "IdeogramV2aTurboSettings": true,
  "IdeogramV3BalancedRequest": true,
  "IdeogramV3QualityRequest": true,
  "IdeogramV3TurboRequest": true,
  "IdeogramV3TurboSettings": true,
  "IdeogramV4BalancedRequest": true,
  "IdeogramV4QualityRequest": true,
  "IdeogramV4TurboRequest": true,
  "ImagePrompt": true,
  "ImageResult": true,
  "ImageToEdit": true,
  "Imagen3FastRequest": true,
  "Imagen3Request": true,
  "Imagen4FastRequest": true,
  "Imagen4Request": true,
  "Imagen4Settings": true,
  "Imagen4UltraRequest": true,
  "ImagenAspectRatio": true,
  "ImagenImageSize": true,
  "ImagenOutputFormat": true,
  "ImagenSettings": true,
  "Instrumental": true,
  "InsufficientCredits": true,
  "Job": true,
  "JobAccepted": true,
  "JobCompletedEvent": true,
  "JobFailedEvent": true,
  "JobList": true,
  "JobProgressEvent": true,
  "JobResult": true,
  "JobStatus": true,
  "Kling2Duration": true,
  "Kling2_1MasterRequest": true,
  "Kling2_1MasterSettings": true,
  "Kling2_1Request": true,
  "Kling2_1Settings": true,
  "Kling2_5TurboProRequest": true,
  "Kling2_5TurboProSettings": true,
  "Kling2_6Request": true,
  "Kling2_6Settings": true,
  "Kling3Duration": true,
  "Kling3_0MotionControlRequest": true,
  "Kling3_0MotionControlSettings": true,
  "Kling3_0OmniRequest": true,
  "Kling3_0OmniSettings": true,
  "Kling3_0Request": true,
  "Kling3_0Settings": true,
  "KlingAspectRatio": true,
  "KlingImageRequest": true,
  "KlingImageSettings": true,
  "KlingKeepOriginalSound": true,
  "KlingNegativePrompt": true,
  "KlingShot": true,
  "LongImagePrompt": true,
  "LongVideoPrompt": true,
  "Lora": true,
  "LoraCreated": true,
  "LoraList": true,
  "LoraStatus": true,
  "LumaRay2Request": true,
  "LumaRayFlash2Request": true,
  "LumaSettings": true,
  "Lyria3ClipRequest": true,
  "Lyria3ProRequest": true,
  "LyriaSettings": true,
  "Me": true,
  "MidjourneyActionRequest": true,
  "MidjourneyGridResult": true,
  "MidjourneyIndex": true,
  "MidjourneyInpaintRequest": true,
  "MidjourneyOutpaintRequest": true,
  "MidjourneyPanRequest": true,
  "MidjourneyRequest": true,
  "MidjourneySettings": true,
  "MidjourneyUpsampleRequest": true,
  "MidjourneyVariationRequest": true,
  "MidjourneyVideoRequest": true,
  "MidjourneyVideoResult": true,
  "MidjourneyVideoSettings": true,
  "Model851BgRemoveRequest": true,
  "Model851BgRemoveSettings": true,
  "ModelCatalog": true,
  "ModelCatalogEntry": true,
  "MurekaRequest": true,
  "MurekaSettings": true,
  "MusicPrompt": true,
  "MusicResult": true,
  "NanoBanana2LiteRequest": true,
  "NanoBanana2Request": true,
  "NanoBananaFamilySettings": true,
  "NanoBananaProRequest": true,
  "NanoBananaRequest": true,
  "OptionalSourceImage": true,
  "OutputQuality": true,
  "ParentJobId": true,
  "PictureRatio": true,
  "ProducerRequest": true,
  "ProducerSettings": true,
  "PromptUpsampling": true,
  "QwenImage2FamilySettings": true,
  "QwenImage2ProRequest": true,
  "QwenImage2Request": true,
  "QwenImageNegativePrompt": true,
  "QwenImageRequest": true,
  "QwenImageSettings": true,
  "RemoveBackgroundRequest": true,
  "ReveCreateRequest": true,
  "ReveCreateSettings": true,
  "RunwayGen4TurboRequest": true,
  "RunwayGen4_5Request": true,
  "RunwaySettings": true,
  "Seed": true,
  "Seedance1LiteRequest": true,
  "Seedance1ProFastRequest": true,
  "Seedance1ProRequest": true,
  "Seedance1Settings": true,
  "Seedance1_5ProRequest": true,
  "Seedance1_5ProSettings": true,
  "Seedance2Duration": true,
  "Seedance2FastRequest": true,
  "Seedance2FastSettings": true,
  "Seedance2MiniRequest": true,
  "Seedance2MiniSettings": true,
  "Seedance2Request": true,
  "Seedance2Settings": true,
  "Seedance2_5Request": true,
  "Seedance2_5Settings": true,
  "SeedanceAspectRatio": true,
  "SeedanceCameraFixed": true,
  "SeedanceDraftResolution": true,
  "SeedanceEndImageUri": true,
  "SeedanceFullResolution": true,
  "SeedanceReferenceAudioUris": true,
  "SeedanceReferenceAudioUrls": true,
  "SeedanceReferenceImageUris": true,
  "SeedanceReferenceImageUrls": true,
  "SeedanceReferenceVideoUris": true,
  "SeedanceReferenceVideoUrls": true,
  "SeedanceResolution": true,
  "SeedanceReturnLastFrame": true,
  "SeedanceStartImageUri": true,
  "SeedanceWebSearch": true,
  "Seedream3Request": true,
  "Seedream3_1Request": true,
  "Seedream4Request": true,
  "Seedream4Settings": true,
  "Seedream4_5Request": true,
  "Seedream4_5Settings": true,
  "Seedream5LiteRequest": true,
  "Seedream5LiteSettings": true,
  "Seedream5ProRequest": true,
  "SeedreamAspectRatio": true,
  "SeedreamEnhancePrompt": true,
  "SeedreamFamilySettings": true,
  "SeedreamHeight": true,
  "SeedreamImageInput": true,
  "SeedreamOutputFormat": true,
  "SeedreamWidth": true,
  "Sora2ProRequest": true,
  "Sora2ProSettings": true,
  "Sora2Request": true,
  "Sora2Settings": true,
  "SoraAspectRatio": true,
  "SoraDuration": true,
  "SourceImage": true,
  "StableDiffusion3Request": true,
  "StableDiffusion3_5LargeRequest": true,
  "StableDiffusion3_5LargeTurboRequest": true,
  "StableDiffusion3_5MediumRequest": true,
  "StableDiffusionSettings": true,
  "StartImage": true,
  "SunoActionNegativeTags": true,
  "SunoActionPrompt": true,
  "SunoActionRequest": true,
  "SunoActionStyle": true,
  "SunoActionTitle": true,
  "SunoAddVocalsRequest": true,
  "SunoCoverRequest": true,
  "SunoExtendRequest": true,
  "SunoIndex": true,
  "SunoRequest": true,
  "SunoSettings": true,
  "SunoStemsRequest": true,
  "SunoTrackId": true,
  "Team": true,
  "TopazImageUpscaleRequest": true,
  "TopazImageUpscaleSettings": true,
  "TopazVideoUpscaleRequest": true,
  "TopazVideoUpscaleSettings": true,
  "Track": true,
  "UdioRequest": true,
  "UdioSettings": true,
  "Upload": true,
  "UploadRequest": true,
  "UpscaleImage": true,
  "UpscaleImageRequest": true,
  "UpscaleVideoRequest": true,
  "User": true,
  "ValidationError": true,
  "Veo2Request": true,
  "Veo2Settings": true,
  "Veo3FamilySettings": true,
  "Veo3FastRequest": true,
  "Veo3Request": true,
  "Veo3_1FamilySettings": true,
  "Veo3_1FastRequest": true,
  "Veo3_1LiteRequest": true,
  "Veo3_1LiteSettings": true,
  "Veo3_1Request": true,
  "VeoAspectRatio": true,
  "VeoDuration": true,
  "VeoNegativePrompt": true,
  "VeoReferenceImages": true,
  "VeoResolution": true,
  "VideoPrompt": true,
  "VideoResult": true,
  "Wan2_5Duration": true,
  "Wan2_5FastRequest": true,
  "Wan2_5FastSettings": true,
  "Wan2_5Request": true,
  "Wan2_5Settings": true,
  "Wan2_6Duration": true,
  "Wan2_6FlashRequest": true,
  "Wan2_6FlashSettings": true,
  "Wan2_6Request": true,
  "Wan2_6Settings": true,
  "Wan2_7R2vRequest": true,
  "Wan2_7R2vSettings": true,
  "Wan2_7Request": true,
  "Wan2_7Settings": true,
  "Wan2_7VideoeditRequest": true,
  "Wan2_7VideoeditSettings": true,
  "WanAspectRatio": true,
  "WanAudio": true,
  "WanAudioFile": true,
  "WanEnablePromptExpansion": true,
  "WanImage2_6Request": true,
  "WanImage2_6Settings": true,
  "WanImage2_7FamilySettings": true,
  "WanImage2_7ProRequest": true,
  "WanImage2_7Request": true,
  "WanImageAspectRatio": true,
  "WanImageSeed": true,
  "WanMultiShots": true,
  "WanNegativePrompt": true,
  "WanResolution": true,
  "WebhookEvents": true,
  "WebhookUrl": true,
};
