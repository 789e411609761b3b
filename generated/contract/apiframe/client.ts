// Generated from spec/cassettes/apiframe with templates/contract/client.ts.hbs. Do not edit.
// Change the cassettes, the provider's facts or the template, then run `modelsmith generate`.

import type { EmittedClient, RoundTripFacts } from "../runtime/emitted-client.js";
import { Apiframe } from "@modelsmith/apiframe";
import { model851BgRemove } from "@modelsmith/apiframe/models/851-bg-remove";
import { briaBgRemove } from "@modelsmith/apiframe/models/bria-bg-remove";
import { clarityUpscale } from "@modelsmith/apiframe/models/clarity-upscale";
import { dallE2 } from "@modelsmith/apiframe/models/dall-e-2";
import { dallE3 } from "@modelsmith/apiframe/models/dall-e-3";
import { elevenlabsMusic } from "@modelsmith/apiframe/models/elevenlabs-music";
import { flux1_1Pro } from "@modelsmith/apiframe/models/flux-1.1-pro";
import { flux1_1ProUltra } from "@modelsmith/apiframe/models/flux-1.1-pro-ultra";
import { flux2Dev } from "@modelsmith/apiframe/models/flux-2-dev";
import { flux2Flex } from "@modelsmith/apiframe/models/flux-2-flex";
import { flux2Max } from "@modelsmith/apiframe/models/flux-2-max";
import { flux2Pro } from "@modelsmith/apiframe/models/flux-2-pro";
import { flux3 } from "@modelsmith/apiframe/models/flux-3";
import { fluxFillPro } from "@modelsmith/apiframe/models/flux-fill-pro";
import { fluxLora } from "@modelsmith/apiframe/models/flux-lora";
import { gptImage1_5 } from "@modelsmith/apiframe/models/gpt-image-1.5";
import { gptImage2 } from "@modelsmith/apiframe/models/gpt-image-2";
import { grokImagineImage } from "@modelsmith/apiframe/models/grok-imagine-image";
import { grokImagineVideo } from "@modelsmith/apiframe/models/grok-imagine-video";
import { hailuo02 } from "@modelsmith/apiframe/models/hailuo-02";
import { hailuo03 } from "@modelsmith/apiframe/models/hailuo-03";
import { hailuo2_3 } from "@modelsmith/apiframe/models/hailuo-2.3";
import { hailuo2_3Fast } from "@modelsmith/apiframe/models/hailuo-2.3-fast";
import { happyhorse1_0 } from "@modelsmith/apiframe/models/happyhorse-1.0";
import { happyhorse1_1 } from "@modelsmith/apiframe/models/happyhorse-1.1";
import { ideogramCharacter } from "@modelsmith/apiframe/models/ideogram-character";
import { ideogramV2 } from "@modelsmith/apiframe/models/ideogram-v2";
import { ideogramV2Turbo } from "@modelsmith/apiframe/models/ideogram-v2-turbo";
import { ideogramV2a } from "@modelsmith/apiframe/models/ideogram-v2a";
import { ideogramV2aTurbo } from "@modelsmith/apiframe/models/ideogram-v2a-turbo";
import { ideogramV3Balanced } from "@modelsmith/apiframe/models/ideogram-v3-balanced";
import { ideogramV3Quality } from "@modelsmith/apiframe/models/ideogram-v3-quality";
import { ideogramV3Turbo } from "@modelsmith/apiframe/models/ideogram-v3-turbo";
import { ideogramV4Balanced } from "@modelsmith/apiframe/models/ideogram-v4-balanced";
import { ideogramV4Quality } from "@modelsmith/apiframe/models/ideogram-v4-quality";
import { ideogramV4Turbo } from "@modelsmith/apiframe/models/ideogram-v4-turbo";
import { imagen3 } from "@modelsmith/apiframe/models/imagen-3";
import { imagen3Fast } from "@modelsmith/apiframe/models/imagen-3-fast";
import { imagen4 } from "@modelsmith/apiframe/models/imagen-4";
import { imagen4Fast } from "@modelsmith/apiframe/models/imagen-4-fast";
import { imagen4Ultra } from "@modelsmith/apiframe/models/imagen-4-ultra";
import { kling2_1 } from "@modelsmith/apiframe/models/kling-2.1";
import { kling2_1Master } from "@modelsmith/apiframe/models/kling-2.1-master";
import { kling2_5TurboPro } from "@modelsmith/apiframe/models/kling-2.5-turbo-pro";
import { kling2_6 } from "@modelsmith/apiframe/models/kling-2.6";
import { kling3_0 } from "@modelsmith/apiframe/models/kling-3.0";
import { kling3_0MotionControl } from "@modelsmith/apiframe/models/kling-3.0-motion-control";
import { kling3_0Omni } from "@modelsmith/apiframe/models/kling-3.0-omni";
import { klingImage } from "@modelsmith/apiframe/models/kling-image";
import { lumaRay2 } from "@modelsmith/apiframe/models/luma-ray-2";
import { lumaRayFlash2 } from "@modelsmith/apiframe/models/luma-ray-flash-2";
import { lyria3Clip } from "@modelsmith/apiframe/models/lyria-3-clip";
import { lyria3Pro } from "@modelsmith/apiframe/models/lyria-3-pro";
import { midjourney } from "@modelsmith/apiframe/models/midjourney";
import { midjourneyVideo } from "@modelsmith/apiframe/models/midjourney-video";
import { mureka } from "@modelsmith/apiframe/models/mureka";
import { nanoBanana } from "@modelsmith/apiframe/models/nano-banana";
import { nanoBanana2 } from "@modelsmith/apiframe/models/nano-banana-2";
import { nanoBanana2Lite } from "@modelsmith/apiframe/models/nano-banana-2-lite";
import { nanoBananaPro } from "@modelsmith/apiframe/models/nano-banana-pro";
import { producer } from "@modelsmith/apiframe/models/producer";
import { qwenImage } from "@modelsmith/apiframe/models/qwen-image";
import { qwenImage2 } from "@modelsmith/apiframe/models/qwen-image-2";
import { qwenImage2Pro } from "@modelsmith/apiframe/models/qwen-image-2-pro";
import { reveCreate } from "@modelsmith/apiframe/models/reve-create";
import { runwayGen4Turbo } from "@modelsmith/apiframe/models/runway-gen4-turbo";
import { runwayGen4_5 } from "@modelsmith/apiframe/models/runway-gen4.5";
import { seedance1Lite } from "@modelsmith/apiframe/models/seedance-1-lite";
import { seedance1Pro } from "@modelsmith/apiframe/models/seedance-1-pro";
import { seedance1ProFast } from "@modelsmith/apiframe/models/seedance-1-pro-fast";
import { seedance1_5Pro } from "@modelsmith/apiframe/models/seedance-1.5-pro";
import { seedance2 } from "@modelsmith/apiframe/models/seedance-2";
import { seedance2Fast } from "@modelsmith/apiframe/models/seedance-2-fast";
import { seedance2Mini } from "@modelsmith/apiframe/models/seedance-2-mini";
import { seedance2_5 } from "@modelsmith/apiframe/models/seedance-2.5";
import { seedream3 } from "@modelsmith/apiframe/models/seedream-3";
import { seedream3_1 } from "@modelsmith/apiframe/models/seedream-3.1";
import { seedream4 } from "@modelsmith/apiframe/models/seedream-4";
import { seedream4_5 } from "@modelsmith/apiframe/models/seedream-4.5";
import { seedream5Lite } from "@modelsmith/apiframe/models/seedream-5-lite";
import { seedream5Pro } from "@modelsmith/apiframe/models/seedream-5-pro";
import { sora2 } from "@modelsmith/apiframe/models/sora-2";
import { sora2Pro } from "@modelsmith/apiframe/models/sora-2-pro";
import { stableDiffusion3 } from "@modelsmith/apiframe/models/stable-diffusion-3";
import { stableDiffusion3_5Large } from "@modelsmith/apiframe/models/stable-diffusion-3.5-large";
import { stableDiffusion3_5LargeTurbo } from "@modelsmith/apiframe/models/stable-diffusion-3.5-large-turbo";
import { stableDiffusion3_5Medium } from "@modelsmith/apiframe/models/stable-diffusion-3.5-medium";
import { suno } from "@modelsmith/apiframe/models/suno";
import { topazImageUpscale } from "@modelsmith/apiframe/models/topaz-image-upscale";
import { topazVideoUpscale } from "@modelsmith/apiframe/models/topaz-video-upscale";
import { udio } from "@modelsmith/apiframe/models/udio";
import { veo2 } from "@modelsmith/apiframe/models/veo-2";
import { veo3 } from "@modelsmith/apiframe/models/veo-3";
import { veo3Fast } from "@modelsmith/apiframe/models/veo-3-fast";
import { veo3_1 } from "@modelsmith/apiframe/models/veo-3.1";
import { veo3_1Fast } from "@modelsmith/apiframe/models/veo-3.1-fast";
import { veo3_1Lite } from "@modelsmith/apiframe/models/veo-3.1-lite";
import { wan2_5 } from "@modelsmith/apiframe/models/wan-2.5";
import { wan2_5Fast } from "@modelsmith/apiframe/models/wan-2.5-fast";
import { wan2_6 } from "@modelsmith/apiframe/models/wan-2.6";
import { wan2_6Flash } from "@modelsmith/apiframe/models/wan-2.6-flash";
import { wan2_7 } from "@modelsmith/apiframe/models/wan-2.7";
import { wan2_7R2v } from "@modelsmith/apiframe/models/wan-2.7-r2v";
import { wan2_7Videoedit } from "@modelsmith/apiframe/models/wan-2.7-videoedit";
import { wanImage2_6 } from "@modelsmith/apiframe/models/wan-image-2.6";
import { wanImage2_7 } from "@modelsmith/apiframe/models/wan-image-2.7";
import { wanImage2_7Pro } from "@modelsmith/apiframe/models/wan-image-2.7-pro";
import { createAsset } from "@modelsmith/apiframe/operations/create-asset";
import { createLora } from "@modelsmith/apiframe/operations/create-lora";
import { createUpload } from "@modelsmith/apiframe/operations/create-upload";
import { deleteLora } from "@modelsmith/apiframe/operations/delete-lora";
import { generateImage } from "@modelsmith/apiframe/operations/generate-image";
import { generateMusic } from "@modelsmith/apiframe/operations/generate-music";
import { getAsset } from "@modelsmith/apiframe/operations/get-asset";
import { getJob } from "@modelsmith/apiframe/operations/get-job";
import { getLora } from "@modelsmith/apiframe/operations/get-lora";
import { getMe } from "@modelsmith/apiframe/operations/get-me";
import { listJobs } from "@modelsmith/apiframe/operations/list-jobs";
import { listLoras } from "@modelsmith/apiframe/operations/list-loras";
import { listModels } from "@modelsmith/apiframe/operations/list-models";
import { midjourneyAction } from "@modelsmith/apiframe/operations/midjourney-action";
import { sunoAction } from "@modelsmith/apiframe/operations/suno-action";
import { verifyWebhook } from "@modelsmith/apiframe/webhooks";

/** The emitted client, as far as recordings call for it. */
export const client: EmittedClient = {
  create: (options) => new Apiframe(options),
  models: [
    model851BgRemove,
    briaBgRemove,
    clarityUpscale,
    dallE2,
    dallE3,
    elevenlabsMusic,
    flux1_1Pro,
    flux1_1ProUltra,
    flux2Dev,
    flux2Flex,
    flux2Max,
    flux2Pro,
    flux3,
    fluxFillPro,
    fluxLora,
    gptImage1_5,
    gptImage2,
    grokImagineImage,
    grokImagineVideo,
    hailuo02,
    hailuo03,
    hailuo2_3,
    hailuo2_3Fast,
    happyhorse1_0,
    happyhorse1_1,
    ideogramCharacter,
    ideogramV2,
    ideogramV2Turbo,
    ideogramV2a,
    ideogramV2aTurbo,
    ideogramV3Balanced,
    ideogramV3Quality,
    ideogramV3Turbo,
    ideogramV4Balanced,
    ideogramV4Quality,
    ideogramV4Turbo,
    imagen3,
    imagen3Fast,
    imagen4,
    imagen4Fast,
    imagen4Ultra,
    kling2_1,
    kling2_1Master,
    kling2_5TurboPro,
    kling2_6,
    kling3_0,
    kling3_0MotionControl,
    kling3_0Omni,
    klingImage,
    lumaRay2,
    lumaRayFlash2,
    lyria3Clip,
    lyria3Pro,
    midjourney,
    midjourneyVideo,
    mureka,
    nanoBanana,
    nanoBanana2,
    nanoBanana2Lite,
    nanoBananaPro,
    producer,
    qwenImage,
    qwenImage2,
    qwenImage2Pro,
    reveCreate,
    runwayGen4Turbo,
    runwayGen4_5,
    seedance1Lite,
    seedance1Pro,
    seedance1ProFast,
    seedance1_5Pro,
    seedance2,
    seedance2Fast,
    seedance2Mini,
    seedance2_5,
    seedream3,
    seedream3_1,
    seedream4,
    seedream4_5,
    seedream5Lite,
    seedream5Pro,
    sora2,
    sora2Pro,
    stableDiffusion3,
    stableDiffusion3_5Large,
    stableDiffusion3_5LargeTurbo,
    stableDiffusion3_5Medium,
    suno,
    topazImageUpscale,
    topazVideoUpscale,
    udio,
    veo2,
    veo3,
    veo3Fast,
    veo3_1,
    veo3_1Fast,
    veo3_1Lite,
    wan2_5,
    wan2_5Fast,
    wan2_6,
    wan2_6Flash,
    wan2_7,
    wan2_7R2v,
    wan2_7Videoedit,
    wanImage2_6,
    wanImage2_7,
    wanImage2_7Pro,
  ],
  operations: [
    { id: "createAsset", call: createAsset },
    { id: "createLora", call: createLora },
    { id: "createUpload", call: createUpload },
    { id: "deleteLora", call: deleteLora },
    { id: "generateImage", call: generateImage },
    { id: "generateMusic", call: generateMusic },
    { id: "getAsset", call: getAsset },
    { id: "getJob", call: getJob },
    { id: "getLora", call: getLora },
    { id: "getMe", call: getMe },
    { id: "listJobs", call: listJobs },
    { id: "listLoras", call: listLoras },
    { id: "listModels", call: listModels },
    { id: "midjourneyAction", call: midjourneyAction },
    { id: "sunoAction", call: sunoAction },
  ],
  webhooks: { verifyWebhook },
};

/** What must come of the recorded answers, from the catalog and not from the client. */
export const facts: RoundTripFacts = {
  provider: "apiframe",
  keyPrefix: "afk_",
  operations: [
    {
      id: "createAsset",
      path: "/v2/assets/create",
      billable: false,
      parameters: [],
      body: "application/json",
      parts: [],
    },
    {
      id: "createLora",
      path: "/v2/loras",
      billable: true,
      parameters: [],
      body: "multipart/form-data",
      parts: [{ name: "images", file: false }, { name: "name", file: false }],
    },
    {
      id: "createUpload",
      path: "/v2/uploads",
      billable: false,
      parameters: [],
      body: "multipart/form-data",
      parts: [{ name: "file", file: true }],
    },
    {
      id: "deleteLora",
      path: "/v2/loras/{id}",
      billable: false,
      parameters: [{ name: "id", property: "id", in: "path" }],
      body: null,
      parts: [],
    },
    {
      id: "generateImage",
      path: "/v2/images/generate",
      billable: true,
      parameters: [{ name: "Idempotency-Key", property: "Idempotency-Key", in: "header" }],
      body: "application/json",
      parts: [],
    },
    {
      id: "generateMusic",
      path: "/v2/music/generate",
      billable: true,
      parameters: [{ name: "Idempotency-Key", property: "Idempotency-Key", in: "header" }],
      body: "application/json",
      parts: [],
    },
    {
      id: "getAsset",
      path: "/v2/assets/{assetId}",
      billable: false,
      parameters: [{ name: "assetId", property: "assetId", in: "path" }],
      body: null,
      parts: [],
    },
    {
      id: "getJob",
      path: "/v2/jobs/{id}",
      billable: false,
      parameters: [{ name: "id", property: "id", in: "path" }],
      body: null,
      parts: [],
    },
    {
      id: "getLora",
      path: "/v2/loras/{id}",
      billable: false,
      parameters: [{ name: "id", property: "id", in: "path" }],
      body: null,
      parts: [],
    },
    {
      id: "getMe",
      path: "/v2/me",
      billable: false,
      parameters: [],
      body: null,
      parts: [],
    },
    {
      id: "listJobs",
      path: "/v2/jobs",
      billable: false,
      parameters: [
        { name: "status", property: "status", in: "query" },
        { name: "model", property: "model", in: "query" },
        { name: "limit", property: "limit", in: "query" },
        { name: "cursor", property: "cursor", in: "query" },
        { name: "scope", property: "scope", in: "query" },
        { name: "search", property: "search", in: "query" },
        { name: "include_models", property: "include_models", in: "query" },
      ],
      body: null,
      parts: [],
    },
    {
      id: "listLoras",
      path: "/v2/loras",
      billable: false,
      parameters: [
        { name: "cursor", property: "cursor", in: "query" },
        { name: "limit", property: "limit", in: "query" },
        { name: "includeArchived", property: "includeArchived", in: "query" },
      ],
      body: null,
      parts: [],
    },
    {
      id: "listModels",
      path: "/v2/models",
      billable: false,
      parameters: [{ name: "modality", property: "modality", in: "query" }],
      body: null,
      parts: [],
    },
    {
      id: "midjourneyAction",
      path: "/v2/images/midjourney/action",
      billable: true,
      parameters: [{ name: "Idempotency-Key", property: "Idempotency-Key", in: "header" }],
      body: "application/json",
      parts: [],
    },
    {
      id: "sunoAction",
      path: "/v2/music/suno/action",
      billable: true,
      parameters: [{ name: "Idempotency-Key", property: "Idempotency-Key", in: "header" }],
      body: "application/json",
      parts: [],
    },
  ],
  models: [
    {
      id: "851-bg-remove",
      operation: "removeBackground",
      fixed: { model: "851-bg-remove" },
      output: "ImageResult",
    },
    {
      id: "bria-bg-remove",
      operation: "removeBackground",
      fixed: { model: "bria-bg-remove" },
      output: "ImageResult",
    },
    {
      id: "clarity-upscale",
      operation: "upscaleImage",
      fixed: { model: "clarity-upscale" },
      output: "ImageResult",
    },
    {
      id: "dall-e-2",
      operation: "generateImage",
      fixed: { model: "dall-e-2" },
      output: "ImageResult",
    },
    {
      id: "dall-e-3",
      operation: "generateImage",
      fixed: { model: "dall-e-3" },
      output: "ImageResult",
    },
    {
      id: "elevenlabs-music",
      operation: "generateMusic",
      fixed: { model: "elevenlabs-music" },
      output: "MusicResult",
    },
    {
      id: "flux-1.1-pro",
      operation: "generateImage",
      fixed: { model: "flux-1.1-pro" },
      output: "ImageResult",
    },
    {
      id: "flux-1.1-pro-ultra",
      operation: "generateImage",
      fixed: { model: "flux-1.1-pro-ultra" },
      output: "ImageResult",
    },
    {
      id: "flux-2-dev",
      operation: "generateImage",
      fixed: { model: "flux-2-dev" },
      output: "ImageResult",
    },
    {
      id: "flux-2-flex",
      operation: "generateImage",
      fixed: { model: "flux-2-flex" },
      output: "ImageResult",
    },
    {
      id: "flux-2-max",
      operation: "generateImage",
      fixed: { model: "flux-2-max" },
      output: "ImageResult",
    },
    {
      id: "flux-2-pro",
      operation: "generateImage",
      fixed: { model: "flux-2-pro" },
      output: "ImageResult",
    },
    {
      id: "flux-3",
      operation: "generateVideo",
      fixed: { model: "flux-3" },
      output: "VideoResult",
    },
    {
      id: "flux-fill-pro",
      operation: "editImage",
      fixed: { model: "flux-fill-pro" },
      output: "ImageResult",
    },
    {
      id: "flux-lora",
      operation: "generateImage",
      fixed: { model: "flux-lora" },
      output: "ImageResult",
    },
    {
      id: "gpt-image-1.5",
      operation: "generateImage",
      fixed: { model: "gpt-image-1.5" },
      output: "ImageResult",
    },
    {
      id: "gpt-image-2",
      operation: "generateImage",
      fixed: { model: "gpt-image-2" },
      output: "ImageResult",
    },
    {
      id: "grok-imagine-image",
      operation: "generateImage",
      fixed: { model: "grok-imagine-image" },
      output: "ImageResult",
    },
    {
      id: "grok-imagine-video",
      operation: "generateVideo",
      fixed: { model: "grok-imagine-video" },
      output: "VideoResult",
    },
    {
      id: "hailuo-02",
      operation: "generateVideo",
      fixed: { model: "hailuo-02" },
      output: "VideoResult",
    },
    {
      id: "hailuo-03",
      operation: "generateVideo",
      fixed: { model: "hailuo-03" },
      output: "VideoResult",
    },
    {
      id: "hailuo-2.3",
      operation: "generateVideo",
      fixed: { model: "hailuo-2.3" },
      output: "VideoResult",
    },
    {
      id: "hailuo-2.3-fast",
      operation: "generateVideo",
      fixed: { model: "hailuo-2.3-fast" },
      output: "VideoResult",
    },
    {
      id: "happyhorse-1.0",
      operation: "generateVideo",
      fixed: { model: "happyhorse-1.0" },
      output: "VideoResult",
    },
    {
      id: "happyhorse-1.1",
      operation: "generateVideo",
      fixed: { model: "happyhorse-1.1" },
      output: "VideoResult",
    },
    {
      id: "ideogram-character",
      operation: "generateImage",
      fixed: { model: "ideogram-character" },
      output: "ImageResult",
    },
    {
      id: "ideogram-v2",
      operation: "generateImage",
      fixed: { model: "ideogram-v2" },
      output: "ImageResult",
    },
    {
      id: "ideogram-v2-turbo",
      operation: "generateImage",
      fixed: { model: "ideogram-v2-turbo" },
      output: "ImageResult",
    },
    {
      id: "ideogram-v2a",
      operation: "generateImage",
      fixed: { model: "ideogram-v2a" },
      output: "ImageResult",
    },
    {
      id: "ideogram-v2a-turbo",
      operation: "generateImage",
      fixed: { model: "ideogram-v2a-turbo" },
      output: "ImageResult",
    },
    {
      id: "ideogram-v3-balanced",
      operation: "generateImage",
      fixed: { model: "ideogram-v3-balanced" },
      output: "ImageResult",
    },
    {
      id: "ideogram-v3-quality",
      operation: "generateImage",
      fixed: { model: "ideogram-v3-quality" },
      output: "ImageResult",
    },
    {
      id: "ideogram-v3-turbo",
      operation: "generateImage",
      fixed: { model: "ideogram-v3-turbo" },
      output: "ImageResult",
    },
    {
      id: "ideogram-v4-balanced",
      operation: "generateImage",
      fixed: { model: "ideogram-v4-balanced" },
      output: "ImageResult",
    },
    {
      id: "ideogram-v4-quality",
      operation: "generateImage",
      fixed: { model: "ideogram-v4-quality" },
      output: "ImageResult",
    },
    {
      id: "ideogram-v4-turbo",
      operation: "generateImage",
      fixed: { model: "ideogram-v4-turbo" },
      output: "ImageResult",
    },
    {
      id: "imagen-3",
      operation: "generateImage",
      fixed: { model: "imagen-3" },
      output: "ImageResult",
    },
    {
      id: "imagen-3-fast",
      operation: "generateImage",
      fixed: { model: "imagen-3-fast" },
      output: "ImageResult",
    },
    {
      id: "imagen-4",
      operation: "generateImage",
      fixed: { model: "imagen-4" },
      output: "ImageResult",
    },
    {
      id: "imagen-4-fast",
      operation: "generateImage",
      fixed: { model: "imagen-4-fast" },
      output: "ImageResult",
    },
    {
      id: "imagen-4-ultra",
      operation: "generateImage",
      fixed: { model: "imagen-4-ultra" },
      output: "ImageResult",
    },
    {
      id: "kling-2.1",
      operation: "generateVideo",
      fixed: { model: "kling-2.1" },
      output: "VideoResult",
    },
    {
      id: "kling-2.1-master",
      operation: "generateVideo",
      fixed: { model: "kling-2.1-master" },
      output: "VideoResult",
    },
    {
      id: "kling-2.5-turbo-pro",
      operation: "generateVideo",
      fixed: { model: "kling-2.5-turbo-pro" },
      output: "VideoResult",
    },
    {
      id: "kling-2.6",
      operation: "generateVideo",
      fixed: { model: "kling-2.6" },
      output: "VideoResult",
    },
    {
      id: "kling-3.0",
      operation: "generateVideo",
      fixed: { model: "kling-3.0" },
      output: "VideoResult",
    },
    {
      id: "kling-3.0-motion-control",
      operation: "generateVideo",
      fixed: { model: "kling-3.0-motion-control" },
      output: "VideoResult",
    },
    {
      id: "kling-3.0-omni",
      operation: "generateVideo",
      fixed: { model: "kling-3.0-omni" },
      output: "VideoResult",
    },
    {
      id: "kling-image",
      operation: "generateImage",
      fixed: { model: "kling-image" },
      output: "ImageResult",
    },
    {
      id: "luma-ray-2",
      operation: "generateVideo",
      fixed: { model: "luma-ray-2" },
      output: "VideoResult",
    },
    {
      id: "luma-ray-flash-2",
      operation: "generateVideo",
      fixed: { model: "luma-ray-flash-2" },
      output: "VideoResult",
    },
    {
      id: "lyria-3-clip",
      operation: "generateMusic",
      fixed: { model: "lyria-3-clip" },
      output: "MusicResult",
    },
    {
      id: "lyria-3-pro",
      operation: "generateMusic",
      fixed: { model: "lyria-3-pro" },
      output: "MusicResult",
    },
    {
      id: "midjourney",
      operation: "generateImage",
      fixed: { model: "midjourney" },
      output: "MidjourneyGridResult",
    },
    {
      id: "midjourney-video",
      operation: "generateVideo",
      fixed: { model: "midjourney-video" },
      output: "MidjourneyVideoResult",
    },
    {
      id: "mureka",
      operation: "generateMusic",
      fixed: { model: "mureka" },
      output: "MusicResult",
    },
    {
      id: "nano-banana",
      operation: "generateImage",
      fixed: { model: "nano-banana" },
      output: "ImageResult",
    },
    {
      id: "nano-banana-2",
      operation: "generateImage",
      fixed: { model: "nano-banana-2" },
      output: "ImageResult",
    },
    {
      id: "nano-banana-2-lite",
      operation: "generateImage",
      fixed: { model: "nano-banana-2-lite" },
      output: "ImageResult",
    },
    {
      id: "nano-banana-pro",
      operation: "generateImage",
      fixed: { model: "nano-banana-pro" },
      output: "ImageResult",
    },
    {
      id: "producer",
      operation: "generateMusic",
      fixed: { model: "producer" },
      output: "MusicResult",
    },
    {
      id: "qwen-image",
      operation: "generateImage",
      fixed: { model: "qwen-image" },
      output: "ImageResult",
    },
    {
      id: "qwen-image-2",
      operation: "generateImage",
      fixed: { model: "qwen-image-2" },
      output: "ImageResult",
    },
    {
      id: "qwen-image-2-pro",
      operation: "generateImage",
      fixed: { model: "qwen-image-2-pro" },
      output: "ImageResult",
    },
    {
      id: "reve-create",
      operation: "generateImage",
      fixed: { model: "reve-create" },
      output: "ImageResult",
    },
    {
      id: "runway-gen4-turbo",
      operation: "generateVideo",
      fixed: { model: "runway-gen4-turbo" },
      output: "VideoResult",
    },
    {
      id: "runway-gen4.5",
      operation: "generateVideo",
      fixed: { model: "runway-gen4.5" },
      output: "VideoResult",
    },
    {
      id: "seedance-1-lite",
      operation: "generateVideo",
      fixed: { model: "seedance-1-lite" },
      output: "VideoResult",
    },
    {
      id: "seedance-1-pro",
      operation: "generateVideo",
      fixed: { model: "seedance-1-pro" },
      output: "VideoResult",
    },
    {
      id: "seedance-1-pro-fast",
      operation: "generateVideo",
      fixed: { model: "seedance-1-pro-fast" },
      output: "VideoResult",
    },
    {
      id: "seedance-1.5-pro",
      operation: "generateVideo",
      fixed: { model: "seedance-1.5-pro" },
      output: "VideoResult",
    },
    {
      id: "seedance-2",
      operation: "generateVideo",
      fixed: { model: "seedance-2" },
      output: "VideoResult",
    },
    {
      id: "seedance-2-fast",
      operation: "generateVideo",
      fixed: { model: "seedance-2-fast" },
      output: "VideoResult",
    },
    {
      id: "seedance-2-mini",
      operation: "generateVideo",
      fixed: { model: "seedance-2-mini" },
      output: "VideoResult",
    },
    {
      id: "seedance-2.5",
      operation: "generateVideo",
      fixed: { model: "seedance-2.5" },
      output: "VideoResult",
    },
    {
      id: "seedream-3",
      operation: "generateImage",
      fixed: { model: "seedream-3" },
      output: "ImageResult",
    },
    {
      id: "seedream-3.1",
      operation: "generateImage",
      fixed: { model: "seedream-3.1" },
      output: "ImageResult",
    },
    {
      id: "seedream-4",
      operation: "generateImage",
      fixed: { model: "seedream-4" },
      output: "ImageResult",
    },
    {
      id: "seedream-4.5",
      operation: "generateImage",
      fixed: { model: "seedream-4.5" },
      output: "ImageResult",
    },
    {
      id: "seedream-5-lite",
      operation: "generateImage",
      fixed: { model: "seedream-5-lite" },
      output: "ImageResult",
    },
    {
      id: "seedream-5-pro",
      operation: "generateImage",
      fixed: { model: "seedream-5-pro" },
      output: "ImageResult",
    },
    {
      id: "sora-2",
      operation: "generateVideo",
      fixed: { model: "sora-2" },
      output: "VideoResult",
    },
    {
      id: "sora-2-pro",
      operation: "generateVideo",
      fixed: { model: "sora-2-pro" },
      output: "VideoResult",
    },
    {
      id: "stable-diffusion-3",
      operation: "generateImage",
      fixed: { model: "stable-diffusion-3" },
      output: "ImageResult",
    },
    {
      id: "stable-diffusion-3.5-large",
      operation: "generateImage",
      fixed: { model: "stable-diffusion-3.5-large" },
      output: "ImageResult",
    },
    {
      id: "stable-diffusion-3.5-large-turbo",
      operation: "generateImage",
      fixed: { model: "stable-diffusion-3.5-large-turbo" },
      output: "ImageResult",
    },
    {
      id: "stable-diffusion-3.5-medium",
      operation: "generateImage",
      fixed: { model: "stable-diffusion-3.5-medium" },
      output: "ImageResult",
    },
    {
      id: "suno",
      operation: "generateMusic",
      fixed: { model: "suno" },
      output: "MusicResult",
    },
    {
      id: "topaz-image-upscale",
      operation: "upscaleImage",
      fixed: { model: "topaz-image-upscale" },
      output: "ImageResult",
    },
    {
      id: "topaz-video-upscale",
      operation: "upscaleVideo",
      fixed: { model: "topaz-video-upscale" },
      output: "VideoResult",
    },
    {
      id: "udio",
      operation: "generateMusic",
      fixed: { model: "udio" },
      output: "MusicResult",
    },
    {
      id: "veo-2",
      operation: "generateVideo",
      fixed: { model: "veo-2" },
      output: "VideoResult",
    },
    {
      id: "veo-3",
      operation: "generateVideo",
      fixed: { model: "veo-3" },
      output: "VideoResult",
    },
    {
      id: "veo-3-fast",
      operation: "generateVideo",
      fixed: { model: "veo-3-fast" },
      output: "VideoResult",
    },
    {
      id: "veo-3.1",
      operation: "generateVideo",
      fixed: { model: "veo-3.1" },
      output: "VideoResult",
    },
    {
      id: "veo-3.1-fast",
      operation: "generateVideo",
      fixed: { model: "veo-3.1-fast" },
      output: "VideoResult",
    },
    {
      id: "veo-3.1-lite",
      operation: "generateVideo",
      fixed: { model: "veo-3.1-lite" },
      output: "VideoResult",
    },
    {
      id: "wan-2.5",
      operation: "generateVideo",
      fixed: { model: "wan-2.5" },
      output: "VideoResult",
    },
    {
      id: "wan-2.5-fast",
      operation: "generateVideo",
      fixed: { model: "wan-2.5-fast" },
      output: "VideoResult",
    },
    {
      id: "wan-2.6",
      operation: "generateVideo",
      fixed: { model: "wan-2.6" },
      output: "VideoResult",
    },
    {
      id: "wan-2.6-flash",
      operation: "generateVideo",
      fixed: { model: "wan-2.6-flash" },
      output: "VideoResult",
    },
    {
      id: "wan-2.7",
      operation: "generateVideo",
      fixed: { model: "wan-2.7" },
      output: "VideoResult",
    },
    {
      id: "wan-2.7-r2v",
      operation: "generateVideo",
      fixed: { model: "wan-2.7-r2v" },
      output: "VideoResult",
    },
    {
      id: "wan-2.7-videoedit",
      operation: "editVideo",
      fixed: { model: "wan-2.7-videoedit" },
      output: "VideoResult",
    },
    {
      id: "wan-image-2.6",
      operation: "generateImage",
      fixed: { model: "wan-image-2.6" },
      output: "ImageResult",
    },
    {
      id: "wan-image-2.7",
      operation: "generateImage",
      fixed: { model: "wan-image-2.7" },
      output: "ImageResult",
    },
    {
      id: "wan-image-2.7-pro",
      operation: "generateImage",
      fixed: { model: "wan-image-2.7-pro" },
      output: "ImageResult",
    },
  ],
  jobs: {
    accepted: [202],
    submittedId: "/jobId",
    poll: { operation: "getJob", parameter: "id", intervalMs: 2000 },
    status: "/status",
    progress: "/progress",
    output: "/result",
    error: "/error",
    phases: [
      { status: "QUEUED", phase: "pending" },
      { status: "PROCESSING", phase: "pending" },
      { status: "COMPLETED", phase: "succeeded" },
      { status: "FAILED", phase: "failed" },
      { status: "CANCELLED", phase: "cancelled" },
    ],
    statusUrl: null,
  },
  failures: [
    { status: 400, class: "validation", free: true },
    { status: 401, class: "authentication", free: true },
    { status: 402, class: "insufficient-credits", free: true },
    { status: 403, class: "permission", free: true },
    { status: 404, class: "not-found", free: true },
    { status: 409, class: "conflict", free: false },
    { status: 429, class: "rate-limited", free: true },
    { status: 500, class: "server", free: false },
    { status: 502, class: "server", free: true },
    { status: 503, class: "server", free: false },
  ],
  signature: { header: "X-Webhook-Signature", prefix: "sha256=", secret: "sha256-bytes" },
};
