// Generated from spec/cassettes/pixeldojo with templates/contract/client.ts.hbs. Do not edit.
// Change the cassettes, the provider's facts or the template, then run `modelsmith generate`.

import type { EmittedClient, RoundTripFacts } from "../runtime/emitted-client.js";
import { PixelDojo } from "@modelsmith/pixeldojo";
import { changeCameraAngle } from "@modelsmith/pixeldojo/models/change-camera-angle";
import { consistentCharacters } from "@modelsmith/pixeldojo/models/consistent-characters";
import { creativeUpscale } from "@modelsmith/pixeldojo/models/creative-upscale";
import { dreamina } from "@modelsmith/pixeldojo/models/dreamina";
import { ernie } from "@modelsmith/pixeldojo/models/ernie";
import { faceEnhance } from "@modelsmith/pixeldojo/models/face-enhance";
import { flux } from "@modelsmith/pixeldojo/models/flux";
import { flux1_1Pro } from "@modelsmith/pixeldojo/models/flux-1.1-pro";
import { flux1_1ProUltra } from "@modelsmith/pixeldojo/models/flux-1.1-pro-ultra";
import { flux2Dev } from "@modelsmith/pixeldojo/models/flux-2-dev";
import { flux2Flex } from "@modelsmith/pixeldojo/models/flux-2-flex";
import { flux2Klein4b } from "@modelsmith/pixeldojo/models/flux-2-klein-4b";
import { flux2Klein9b } from "@modelsmith/pixeldojo/models/flux-2-klein-9b";
import { flux2Max } from "@modelsmith/pixeldojo/models/flux-2-max";
import { flux2Pro } from "@modelsmith/pixeldojo/models/flux-2-pro";
import { fluxDev } from "@modelsmith/pixeldojo/models/flux-dev";
import { fluxKontextMax } from "@modelsmith/pixeldojo/models/flux-kontext-max";
import { fluxKontextPro } from "@modelsmith/pixeldojo/models/flux-kontext-pro";
import { fluxKreaDev } from "@modelsmith/pixeldojo/models/flux-krea-dev";
import { gptImage2 } from "@modelsmith/pixeldojo/models/gpt-image-2";
import { gptImage2Edit } from "@modelsmith/pixeldojo/models/gpt-image-2-edit";
import { klingMotionControl } from "@modelsmith/pixeldojo/models/kling-motion-control";
import { klingMotionControlPro } from "@modelsmith/pixeldojo/models/kling-motion-control-pro";
import { klingReferenceToVideo } from "@modelsmith/pixeldojo/models/kling-reference-to-video";
import { klingVideoEdit } from "@modelsmith/pixeldojo/models/kling-video-edit";
import { klingVideoV3ProText } from "@modelsmith/pixeldojo/models/kling-video-v3-pro-text";
import { ltx2ProExtend } from "@modelsmith/pixeldojo/models/ltx-2-pro-extend";
import { nanoBanana2 } from "@modelsmith/pixeldojo/models/nano-banana-2";
import { nanoBananaPro } from "@modelsmith/pixeldojo/models/nano-banana-pro";
import { pImage } from "@modelsmith/pixeldojo/models/p-image";
import { pImageEdit } from "@modelsmith/pixeldojo/models/p-image-edit";
import { pVideoAvatar } from "@modelsmith/pixeldojo/models/p-video-avatar";
import { ponyxlPonyrealismV23 } from "@modelsmith/pixeldojo/models/ponyxl-ponyrealism-v23";
import { ponyxlTponynai3V7 } from "@modelsmith/pixeldojo/models/ponyxl-tponynai3-v7";
import { qwenImage2 } from "@modelsmith/pixeldojo/models/qwen-image-2";
import { qwenImage2Edit } from "@modelsmith/pixeldojo/models/qwen-image-2-edit";
import { qwenImage2_0 } from "@modelsmith/pixeldojo/models/qwen-image-2.0";
import { qwenImage2_0Pro } from "@modelsmith/pixeldojo/models/qwen-image-2.0-pro";
import { qwenImageMax } from "@modelsmith/pixeldojo/models/qwen-image-max";
import { seedance1_5 } from "@modelsmith/pixeldojo/models/seedance-1.5";
import { seedream4 } from "@modelsmith/pixeldojo/models/seedream-4";
import { textToSpeech } from "@modelsmith/pixeldojo/models/text-to-speech";
import { veo3_1Standard } from "@modelsmith/pixeldojo/models/veo-3.1-standard";
import { wan2_2Plus } from "@modelsmith/pixeldojo/models/wan-2.2-plus";
import { wan2_2Replace } from "@modelsmith/pixeldojo/models/wan-2.2-replace";
import { wan2_2Standard } from "@modelsmith/pixeldojo/models/wan-2.2-standard";
import { wan2_6Flash } from "@modelsmith/pixeldojo/models/wan-2.6-flash";
import { wan2_6Image } from "@modelsmith/pixeldojo/models/wan-2.6-image";
import { wan2_7I2v } from "@modelsmith/pixeldojo/models/wan-2.7-i2v";
import { wanImage } from "@modelsmith/pixeldojo/models/wan-image";
import { wanReferenceToVideo } from "@modelsmith/pixeldojo/models/wan-reference-to-video";
import { xaiVideo } from "@modelsmith/pixeldojo/models/xai-video";
import { zImageSpicy } from "@modelsmith/pixeldojo/models/z-image-spicy";
import { zImageTurbo } from "@modelsmith/pixeldojo/models/z-image-turbo";
import { getJob } from "@modelsmith/pixeldojo/operations/get-job";
import { getModel } from "@modelsmith/pixeldojo/operations/get-model";
import { getModelSchema } from "@modelsmith/pixeldojo/operations/get-model-schema";
import { listJobs } from "@modelsmith/pixeldojo/operations/list-jobs";
import { listModels } from "@modelsmith/pixeldojo/operations/list-models";

/** The emitted client, as far as recordings call for it. */
export const client: EmittedClient = {
  create: (options) => new PixelDojo(options),
  models: [
    changeCameraAngle,
    consistentCharacters,
    creativeUpscale,
    dreamina,
    ernie,
    faceEnhance,
    flux,
    flux1_1Pro,
    flux1_1ProUltra,
    flux2Dev,
    flux2Flex,
    flux2Klein4b,
    flux2Klein9b,
    flux2Max,
    flux2Pro,
    fluxDev,
    fluxKontextMax,
    fluxKontextPro,
    fluxKreaDev,
    gptImage2,
    gptImage2Edit,
    klingMotionControl,
    klingMotionControlPro,
    klingReferenceToVideo,
    klingVideoEdit,
    klingVideoV3ProText,
    ltx2ProExtend,
    nanoBanana2,
    nanoBananaPro,
    pImage,
    pImageEdit,
    pVideoAvatar,
    ponyxlPonyrealismV23,
    ponyxlTponynai3V7,
    qwenImage2,
    qwenImage2Edit,
    qwenImage2_0,
    qwenImage2_0Pro,
    qwenImageMax,
    seedance1_5,
    seedream4,
    textToSpeech,
    veo3_1Standard,
    wan2_2Plus,
    wan2_2Replace,
    wan2_2Standard,
    wan2_6Flash,
    wan2_6Image,
    wan2_7I2v,
    wanImage,
    wanReferenceToVideo,
    xaiVideo,
    zImageSpicy,
    zImageTurbo,
  ],
  operations: [
    { id: "getJob", call: getJob },
    { id: "getModel", call: getModel },
    { id: "getModelSchema", call: getModelSchema },
    { id: "listJobs", call: listJobs },
    { id: "listModels", call: listModels },
  ],
  webhooks: null,
};

/** What must come of the recorded answers, from the catalog and not from the client. */
export const facts: RoundTripFacts = {
  provider: "pixeldojo",
  keyPrefix: "pd_",
  operations: [
    {
      id: "getJob",
      path: "/api/v1/jobs/{jobId}",
      billable: false,
      parameters: [{ name: "jobId", property: "jobId", in: "path" }],
      body: null,
      parts: [],
    },
    {
      id: "getModel",
      path: "/api/v1/models/{apiId}",
      billable: false,
      parameters: [{ name: "apiId", property: "apiId", in: "path" }],
      body: null,
      parts: [],
    },
    {
      id: "getModelSchema",
      path: "/api/v1/models/{apiId}/schema",
      billable: false,
      parameters: [{ name: "apiId", property: "apiId", in: "path" }],
      body: null,
      parts: [],
    },
    {
      id: "listJobs",
      path: "/api/v1/jobs",
      billable: false,
      parameters: [],
      body: null,
      parts: [],
    },
    {
      id: "listModels",
      path: "/api/v1/models",
      billable: false,
      parameters: [
        { name: "detailed", property: "detailed", in: "query" },
        { name: "modality", property: "modality", in: "query" },
      ],
      body: null,
      parts: [],
    },
  ],
  models: [
    {
      id: "change-camera-angle",
      operation: "runChangeCameraAngle",
      fixed: {},
      output: "ImageOutput",
    },
    {
      id: "consistent-characters",
      operation: "runConsistentCharacters",
      fixed: {},
      output: "ImageOutput",
    },
    {
      id: "creative-upscale",
      operation: "runCreativeUpscale",
      fixed: {},
      output: "ImageOutput",
    },
    { id: "dreamina", operation: "runDreamina", fixed: {}, output: "ImageOutput" },
    { id: "ernie", operation: "runErnie", fixed: {}, output: "ImageOutput" },
    { id: "face-enhance", operation: "runFaceEnhance", fixed: {}, output: "ImageOutput" },
    { id: "flux", operation: "runFlux", fixed: {}, output: "ImageOutput" },
    { id: "flux-1.1-pro", operation: "runFlux1_1Pro", fixed: {}, output: "ImageOutput" },
    {
      id: "flux-1.1-pro-ultra",
      operation: "runFlux1_1ProUltra",
      fixed: {},
      output: "ImageOutput",
    },
    { id: "flux-2-dev", operation: "runFlux2Dev", fixed: {}, output: "ImageOutput" },
    { id: "flux-2-flex", operation: "runFlux2Flex", fixed: {}, output: "ImageOutput" },
    {
      id: "flux-2-klein-4b",
      operation: "runFlux2Klein4b",
      fixed: {},
      output: "ImageOutput",
    },
    {
      id: "flux-2-klein-9b",
      operation: "runFlux2Klein9b",
      fixed: {},
      output: "ImageOutput",
    },
    { id: "flux-2-max", operation: "runFlux2Max", fixed: {}, output: "ImageOutput" },
    { id: "flux-2-pro", operation: "runFlux2Pro", fixed: {}, output: "ImageOutput" },
    { id: "flux-dev", operation: "runFluxDev", fixed: {}, output: "ImageOutput" },
    {
      id: "flux-kontext-max",
      operation: "runFluxKontextMax",
      fixed: {},
      output: "ImageOutput",
    },
    {
      id: "flux-kontext-pro",
      operation: "runFluxKontextPro",
      fixed: {},
      output: "ImageOutput",
    },
    { id: "flux-krea-dev", operation: "runFluxKreaDev", fixed: {}, output: "ImageOutput" },
    { id: "gpt-image-2", operation: "runGptImage2", fixed: {}, output: "ImageOutput" },
    {
      id: "gpt-image-2-edit",
      operation: "runGptImage2Edit",
      fixed: {},
      output: "ImageOutput",
    },
    {
      id: "kling-motion-control",
      operation: "runKlingMotionControl",
      fixed: {},
      output: "VideoOutput",
    },
    {
      id: "kling-motion-control-pro",
      operation: "runKlingMotionControlPro",
      fixed: {},
      output: "VideoOutput",
    },
    {
      id: "kling-reference-to-video",
      operation: "runKlingReferenceToVideo",
      fixed: {},
      output: "VideoOutput",
    },
    {
      id: "kling-video-edit",
      operation: "runKlingVideoEdit",
      fixed: {},
      output: "VideoOutput",
    },
    {
      id: "kling-video-v3-pro-text",
      operation: "runKlingVideoV3ProText",
      fixed: {},
      output: "VideoOutput",
    },
    {
      id: "ltx-2-pro-extend",
      operation: "runLtx2ProExtend",
      fixed: {},
      output: "VideoOutput",
    },
    { id: "nano-banana-2", operation: "runNanoBanana2", fixed: {}, output: "ImageOutput" },
    {
      id: "nano-banana-pro",
      operation: "runNanoBananaPro",
      fixed: {},
      output: "ImageOutput",
    },
    { id: "p-image", operation: "runPImage", fixed: {}, output: "ImageOutput" },
    { id: "p-image-edit", operation: "runPImageEdit", fixed: {}, output: "ImageOutput" },
    {
      id: "p-video-avatar",
      operation: "runPVideoAvatar",
      fixed: {},
      output: "VideoOutput",
    },
    {
      id: "ponyxl-ponyrealism-v23",
      operation: "runPonyxlPonyrealismV23",
      fixed: {},
      output: "ImageOutput",
    },
    {
      id: "ponyxl-tponynai3-v7",
      operation: "runPonyxlTponynai3V7",
      fixed: {},
      output: "ImageOutput",
    },
    { id: "qwen-image-2", operation: "runQwenImage2", fixed: {}, output: "ImageOutput" },
    {
      id: "qwen-image-2-edit",
      operation: "runQwenImage2Edit",
      fixed: {},
      output: "ImageOutput",
    },
    {
      id: "qwen-image-2.0",
      operation: "runQwenImage2_0",
      fixed: {},
      output: "ImageOutput",
    },
    {
      id: "qwen-image-2.0-pro",
      operation: "runQwenImage2_0Pro",
      fixed: {},
      output: "ImageOutput",
    },
    {
      id: "qwen-image-max",
      operation: "runQwenImageMax",
      fixed: {},
      output: "ImageOutput",
    },
    { id: "seedance-1.5", operation: "runSeedance1_5", fixed: {}, output: "VideoOutput" },
    { id: "seedream-4", operation: "runSeedream4", fixed: {}, output: "ImageOutput" },
    {
      id: "text-to-speech",
      operation: "runTextToSpeech",
      fixed: {},
      output: "AudioOutput",
    },
    {
      id: "veo-3.1-standard",
      operation: "runVeo3_1Standard",
      fixed: {},
      output: "VideoOutput",
    },
    { id: "wan-2.2-plus", operation: "runWan2_2Plus", fixed: {}, output: "VideoOutput" },
    {
      id: "wan-2.2-replace",
      operation: "runWan2_2Replace",
      fixed: {},
      output: "VideoOutput",
    },
    {
      id: "wan-2.2-standard",
      operation: "runWan2_2Standard",
      fixed: {},
      output: "VideoOutput",
    },
    { id: "wan-2.6-flash", operation: "runWan2_6Flash", fixed: {}, output: "VideoOutput" },
    { id: "wan-2.6-image", operation: "runWan2_6Image", fixed: {}, output: "ImageOutput" },
    { id: "wan-2.7-i2v", operation: "runWan2_7I2v", fixed: {}, output: "VideoOutput" },
    { id: "wan-image", operation: "runWanImage", fixed: {}, output: "ImageOutput" },
    {
      id: "wan-reference-to-video",
      operation: "runWanReferenceToVideo",
      fixed: {},
      output: "VideoOutput",
    },
    { id: "xai-video", operation: "runXaiVideo", fixed: {}, output: "VideoOutput" },
    { id: "z-image-spicy", operation: "runZImageSpicy", fixed: {}, output: "ImageOutput" },
    { id: "z-image-turbo", operation: "runZImageTurbo", fixed: {}, output: "ImageOutput" },
  ],
  jobs: {
    accepted: [202, 200],
    submittedId: "/jobId",
    poll: { operation: "getJob", parameter: "jobId", intervalMs: 3000 },
    status: "/status",
    progress: null,
    output: "/output",
    error: "/error",
    phases: [
      { status: "pending", phase: "pending" },
      { status: "processing", phase: "pending" },
      { status: "completed", phase: "succeeded" },
      { status: "failed", phase: "failed" },
    ],
    statusUrl: "/statusUrl",
  },
  failures: [
    { status: 400, class: "validation", free: false },
    { status: 401, class: "authentication", free: false },
    { status: 402, class: "insufficient-credits", free: false },
    { status: 403, class: "permission", free: false },
    { status: 404, class: "not-found", free: false },
    { status: 409, class: "conflict", free: false },
    { status: 422, class: "validation", free: false },
    { status: 429, class: "rate-limited", free: false },
    { status: 500, class: "server", free: false },
  ],
  signature: null,
};
