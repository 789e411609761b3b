// Generated from spec/cassettes/apiframe with templates/contract/recordings.ts.hbs. Do not edit.
// Change the cassettes or the template, then run `modelsmith generate`.

import type { Recording } from "../runtime/recording.js";
import { recordings as controlPlane } from "./fixtures/control-plane.js";
import { recordings as model851BgRemove } from "./fixtures/models/851-bg-remove.js";
import { recordings as briaBgRemove } from "./fixtures/models/bria-bg-remove.js";
import { recordings as clarityUpscale } from "./fixtures/models/clarity-upscale.js";
import { recordings as dallE2 } from "./fixtures/models/dall-e-2.js";
import { recordings as dallE3 } from "./fixtures/models/dall-e-3.js";
import { recordings as elevenlabsMusic } from "./fixtures/models/elevenlabs-music.js";
import { recordings as flux1_1Pro } from "./fixtures/models/flux-1.1-pro.js";
import { recordings as flux1_1ProUltra } from "./fixtures/models/flux-1.1-pro-ultra.js";
import { recordings as flux2Dev } from "./fixtures/models/flux-2-dev.js";
import { recordings as flux2Flex } from "./fixtures/models/flux-2-flex.js";
import { recordings as flux2Max } from "./fixtures/models/flux-2-max.js";
import { recordings as flux2Pro } from "./fixtures/models/flux-2-pro.js";
import { recordings as flux3 } from "./fixtures/models/flux-3.js";
import { recordings as fluxFillPro } from "./fixtures/models/flux-fill-pro.js";
import { recordings as fluxLora } from "./fixtures/models/flux-lora.js";
import { recordings as gptImage1_5 } from "./fixtures/models/gpt-image-1.5.js";
import { recordings as gptImage2 } from "./fixtures/models/gpt-image-2.js";
import { recordings as grokImagineImage } from "./fixtures/models/grok-imagine-image.js";
import { recordings as grokImagineVideo } from "./fixtures/models/grok-imagine-video.js";
import { recordings as hailuo02 } from "./fixtures/models/hailuo-02.js";
import { recordings as hailuo03 } from "./fixtures/models/hailuo-03.js";
import { recordings as hailuo2_3 } from "./fixtures/models/hailuo-2.3.js";
import { recordings as hailuo2_3Fast } from "./fixtures/models/hailuo-2.3-fast.js";
import { recordings as happyhorse1_0 } from "./fixtures/models/happyhorse-1.0.js";
import { recordings as happyhorse1_1 } from "./fixtures/models/happyhorse-1.1.js";
import { recordings as ideogramCharacter } from "./fixtures/models/ideogram-character.js";
import { recordings as ideogramV2 } from "./fixtures/models/ideogram-v2.js";
import { recordings as ideogramV2Turbo } from "./fixtures/models/ideogram-v2-turbo.js";
import { recordings as ideogramV2a } from "./fixtures/models/ideogram-v2a.js";
import { recordings as ideogramV2aTurbo } from "./fixtures/models/ideogram-v2a-turbo.js";
import { recordings as ideogramV3Balanced } from "./fixtures/models/ideogram-v3-balanced.js";
import { recordings as ideogramV3Quality } from "./fixtures/models/ideogram-v3-quality.js";
import { recordings as ideogramV3Turbo } from "./fixtures/models/ideogram-v3-turbo.js";
import { recordings as ideogramV4Balanced } from "./fixtures/models/ideogram-v4-balanced.js";
import { recordings as ideogramV4Quality } from "./fixtures/models/ideogram-v4-quality.js";
import { recordings as ideogramV4Turbo } from "./fixtures/models/ideogram-v4-turbo.js";
import { recordings as imagen3 } from "./fixtures/models/imagen-3.js";
import { recordings as imagen3Fast } from "./fixtures/models/imagen-3-fast.js";
import { recordings as imagen4 } from "./fixtures/models/imagen-4.js";
import { recordings as imagen4Fast } from "./fixtures/models/imagen-4-fast.js";
import { recordings as imagen4Ultra } from "./fixtures/models/imagen-4-ultra.js";
import { recordings as kling2_1 } from "./fixtures/models/kling-2.1.js";
import { recordings as kling2_1Master } from "./fixtures/models/kling-2.1-master.js";
import { recordings as kling2_5TurboPro } from "./fixtures/models/kling-2.5-turbo-pro.js";
import { recordings as kling2_6 } from "./fixtures/models/kling-2.6.js";
import { recordings as kling3_0 } from "./fixtures/models/kling-3.0.js";
import { recordings as kling3_0MotionControl } from "./fixtures/models/kling-3.0-motion-control.js";
import { recordings as kling3_0Omni } from "./fixtures/models/kling-3.0-omni.js";
import { recordings as klingImage } from "./fixtures/models/kling-image.js";
import { recordings as lumaRay2 } from "./fixtures/models/luma-ray-2.js";
import { recordings as lumaRayFlash2 } from "./fixtures/models/luma-ray-flash-2.js";
import { recordings as lyria3Clip } from "./fixtures/models/lyria-3-clip.js";
import { recordings as lyria3Pro } from "./fixtures/models/lyria-3-pro.js";
import { recordings as midjourney } from "./fixtures/models/midjourney.js";
import { recordings as midjourneyVideo } from "./fixtures/models/midjourney-video.js";
import { recordings as mureka } from "./fixtures/models/mureka.js";
import { recordings as nanoBanana } from "./fixtures/models/nano-banana.js";
import { recordings as nanoBanana2 } from "./fixtures/models/nano-banana-2.js";
import { recordings as nanoBanana2Lite } from "./fixtures/models/nano-banana-2-lite.js";
import { recordings as nanoBananaPro } from "./fixtures/models/nano-banana-pro.js";
import { recordings as producer } from "./fixtures/models/producer.js";
import { recordings as qwenImage } from "./fixtures/models/qwen-image.js";
import { recordings as qwenImage2 } from "./fixtures/models/qwen-image-2.js";
import { recordings as qwenImage2Pro } from "./fixtures/models/qwen-image-2-pro.js";
import { recordings as reveCreate } from "./fixtures/models/reve-create.js";
import { recordings as runwayGen4Turbo } from "./fixtures/models/runway-gen4-turbo.js";
import { recordings as runwayGen4_5 } from "./fixtures/models/runway-gen4.5.js";
import { recordings as seedance1Lite } from "./fixtures/models/seedance-1-lite.js";
import { recordings as seedance1Pro } from "./fixtures/models/seedance-1-pro.js";
import { recordings as seedance1ProFast } from "./fixtures/models/seedance-1-pro-fast.js";
import { recordings as seedance1_5Pro } from "./fixtures/models/seedance-1.5-pro.js";
import { recordings as seedance2 } from "./fixtures/models/seedance-2.js";
import { recordings as seedance2Fast } from "./fixtures/models/seedance-2-fast.js";
import { recordings as seedance2Mini } from "./fixtures/models/seedance-2-mini.js";
import { recordings as seedance2_5 } from "./fixtures/models/seedance-2.5.js";
import { recordings as seedream3 } from "./fixtures/models/seedream-3.js";
import { recordings as seedream3_1 } from "./fixtures/models/seedream-3.1.js";
import { recordings as seedream4 } from "./fixtures/models/seedream-4.js";
import { recordings as seedream4_5 } from "./fixtures/models/seedream-4.5.js";
import { recordings as seedream5Lite } from "./fixtures/models/seedream-5-lite.js";
import { recordings as seedream5Pro } from "./fixtures/models/seedream-5-pro.js";
import { recordings as sora2 } from "./fixtures/models/sora-2.js";
import { recordings as sora2Pro } from "./fixtures/models/sora-2-pro.js";
import { recordings as stableDiffusion3 } from "./fixtures/models/stable-diffusion-3.js";
import { recordings as stableDiffusion3_5Large } from "./fixtures/models/stable-diffusion-3.5-large.js";
import { recordings as stableDiffusion3_5LargeTurbo } from "./fixtures/models/stable-diffusion-3.5-large-turbo.js";
import { recordings as stableDiffusion3_5Medium } from "./fixtures/models/stable-diffusion-3.5-medium.js";
import { recordings as suno } from "./fixtures/models/suno.js";
import { recordings as topazImageUpscale } from "./fixtures/models/topaz-image-upscale.js";
import { recordings as topazVideoUpscale } from "./fixtures/models/topaz-video-upscale.js";
import { recordings as udio } from "./fixtures/models/udio.js";
import { recordings as veo2 } from "./fixtures/models/veo-2.js";
import { recordings as veo3 } from "./fixtures/models/veo-3.js";
import { recordings as veo3Fast } from "./fixtures/models/veo-3-fast.js";
import { recordings as veo3_1 } from "./fixtures/models/veo-3.1.js";
import { recordings as veo3_1Fast } from "./fixtures/models/veo-3.1-fast.js";
import { recordings as veo3_1Lite } from "./fixtures/models/veo-3.1-lite.js";
import { recordings as wan2_5 } from "./fixtures/models/wan-2.5.js";
import { recordings as wan2_5Fast } from "./fixtures/models/wan-2.5-fast.js";
import { recordings as wan2_6 } from "./fixtures/models/wan-2.6.js";
import { recordings as wan2_6Flash } from "./fixtures/models/wan-2.6-flash.js";
import { recordings as wan2_7 } from "./fixtures/models/wan-2.7.js";
import { recordings as wan2_7R2v } from "./fixtures/models/wan-2.7-r2v.js";
import { recordings as wan2_7Videoedit } from "./fixtures/models/wan-2.7-videoedit.js";
import { recordings as wanImage2_6 } from "./fixtures/models/wan-image-2.6.js";
import { recordings as wanImage2_7 } from "./fixtures/models/wan-image-2.7.js";
import { recordings as wanImage2_7Pro } from "./fixtures/models/wan-image-2.7-pro.js";

/** Every recorded exchange of Apiframe: what its control plane answers first, then each model. */
export const recordings: readonly Recording[] = [
  ...controlPlane,
  ...model851BgRemove,
  ...briaBgRemove,
  ...clarityUpscale,
  ...dallE2,
  ...dallE3,
  ...elevenlabsMusic,
  ...flux1_1Pro,
  ...flux1_1ProUltra,
  ...flux2Dev,
  ...flux2Flex,
  ...flux2Max,
  ...flux2Pro,
  ...flux3,
  ...fluxFillPro,
  ...fluxLora,
  ...gptImage1_5,
  ...gptImage2,
  ...grokImagineImage,
  ...grokImagineVideo,
  ...hailuo02,
  ...hailuo03,
  ...hailuo2_3,
  ...hailuo2_3Fast,
  ...happyhorse1_0,
  ...happyhorse1_1,
  ...ideogramCharacter,
  ...ideogramV2,
  ...ideogramV2Turbo,
  ...ideogramV2a,
  ...ideogramV2aTurbo,
  ...ideogramV3Balanced,
  ...ideogramV3Quality,
  ...ideogramV3Turbo,
  ...ideogramV4Balanced,
  ...ideogramV4Quality,
  ...ideogramV4Turbo,
  ...imagen3,
  ...imagen3Fast,
  ...imagen4,
  ...imagen4Fast,
  ...imagen4Ultra,
  ...kling2_1,
  ...kling2_1Master,
  ...kling2_5TurboPro,
  ...kling2_6,
  ...kling3_0,
  ...kling3_0MotionControl,
  ...kling3_0Omni,
  ...klingImage,
  ...lumaRay2,
  ...lumaRayFlash2,
  ...lyria3Clip,
  ...lyria3Pro,
  ...midjourney,
  ...midjourneyVideo,
  ...mureka,
  ...nanoBanana,
  ...nanoBanana2,
  ...nanoBanana2Lite,
  ...nanoBananaPro,
  ...producer,
  ...qwenImage,
  ...qwenImage2,
  ...qwenImage2Pro,
  ...reveCreate,
  ...runwayGen4Turbo,
  ...runwayGen4_5,
  ...seedance1Lite,
  ...seedance1Pro,
  ...seedance1ProFast,
  ...seedance1_5Pro,
  ...seedance2,
  ...seedance2Fast,
  ...seedance2Mini,
  ...seedance2_5,
  ...seedream3,
  ...seedream3_1,
  ...seedream4,
  ...seedream4_5,
  ...seedream5Lite,
  ...seedream5Pro,
  ...sora2,
  ...sora2Pro,
  ...stableDiffusion3,
  ...stableDiffusion3_5Large,
  ...stableDiffusion3_5LargeTurbo,
  ...stableDiffusion3_5Medium,
  ...suno,
  ...topazImageUpscale,
  ...topazVideoUpscale,
  ...udio,
  ...veo2,
  ...veo3,
  ...veo3Fast,
  ...veo3_1,
  ...veo3_1Fast,
  ...veo3_1Lite,
  ...wan2_5,
  ...wan2_5Fast,
  ...wan2_6,
  ...wan2_6Flash,
  ...wan2_7,
  ...wan2_7R2v,
  ...wan2_7Videoedit,
  ...wanImage2_6,
  ...wanImage2_7,
  ...wanImage2_7Pro,
];
