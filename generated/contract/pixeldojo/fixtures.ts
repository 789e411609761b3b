// Generated from spec/cassettes/pixeldojo with templates/contract/recordings.ts.hbs. Do not edit.
// Change the cassettes or the template, then run `modelsmith generate`.

import type { Recording } from "../runtime/recording.js";
import { recordings as controlPlane } from "./fixtures/control-plane.js";
import { recordings as changeCameraAngle } from "./fixtures/models/change-camera-angle.js";
import { recordings as consistentCharacters } from "./fixtures/models/consistent-characters.js";
import { recordings as creativeUpscale } from "./fixtures/models/creative-upscale.js";
import { recordings as dreamina } from "./fixtures/models/dreamina.js";
import { recordings as ernie } from "./fixtures/models/ernie.js";
import { recordings as faceEnhance } from "./fixtures/models/face-enhance.js";
import { recordings as flux } from "./fixtures/models/flux.js";
import { recordings as flux1_1Pro } from "./fixtures/models/flux-1.1-pro.js";
import { recordings as flux1_1ProUltra } from "./fixtures/models/flux-1.1-pro-ultra.js";
import { recordings as flux2Dev } from "./fixtures/models/flux-2-dev.js";
import { recordings as flux2Flex } from "./fixtures/models/flux-2-flex.js";
import { recordings as flux2Klein4b } from "./fixtures/models/flux-2-klein-4b.js";
import { recordings as flux2Klein9b } from "./fixtures/models/flux-2-klein-9b.js";
import { recordings as flux2Max } from "./fixtures/models/flux-2-max.js";
import { recordings as flux2Pro } from "./fixtures/models/flux-2-pro.js";
import { recordings as fluxDev } from "./fixtures/models/flux-dev.js";
import { recordings as fluxKontextMax } from "./fixtures/models/flux-kontext-max.js";
import { recordings as fluxKontextPro } from "./fixtures/models/flux-kontext-pro.js";
import { recordings as fluxKreaDev } from "./fixtures/models/flux-krea-dev.js";
import { recordings as gptImage2 } from "./fixtures/models/gpt-image-2.js";
import { recordings as gptImage2Edit } from "./fixtures/models/gpt-image-2-edit.js";
import { recordings as klingMotionControl } from "./fixtures/models/kling-motion-control.js";
import { recordings as klingMotionControlPro } from "./fixtures/models/kling-motion-control-pro.js";
import { recordings as klingReferenceToVideo } from "./fixtures/models/kling-reference-to-video.js";
import { recordings as klingVideoEdit } from "./fixtures/models/kling-video-edit.js";
import { recordings as klingVideoV3ProText } from "./fixtures/models/kling-video-v3-pro-text.js";
import { recordings as ltx2ProExtend } from "./fixtures/models/ltx-2-pro-extend.js";
import { recordings as nanoBanana2 } from "./fixtures/models/nano-banana-2.js";
import { recordings as nanoBananaPro } from "./fixtures/models/nano-banana-pro.js";
import { recordings as pImage } from "./fixtures/models/p-image.js";
import { recordings as pImageEdit } from "./fixtures/models/p-image-edit.js";
import { recordings as pVideoAvatar } from "./fixtures/models/p-video-avatar.js";
import { recordings as ponyxlPonyrealismV23 } from "./fixtures/models/ponyxl-ponyrealism-v23.js";
import { recordings as ponyxlTponynai3V7 } from "./fixtures/models/ponyxl-tponynai3-v7.js";
import { recordings as qwenImage2 } from "./fixtures/models/qwen-image-2.js";
import { recordings as qwenImage2Edit } from "./fixtures/models/qwen-image-2-edit.js";
import { recordings as qwenImage2_0 } from "./fixtures/models/qwen-image-2.0.js";
import { recordings as qwenImage2_0Pro } from "./fixtures/models/qwen-image-2.0-pro.js";
import { recordings as qwenImageMax } from "./fixtures/models/qwen-image-max.js";
import { recordings as seedance1_5 } from "./fixtures/models/seedance-1.5.js";
import { recordings as seedream4 } from "./fixtures/models/seedream-4.js";
import { recordings as textToSpeech } from "./fixtures/models/text-to-speech.js";
import { recordings as veo3_1Standard } from "./fixtures/models/veo-3.1-standard.js";
import { recordings as wan2_2Plus } from "./fixtures/models/wan-2.2-plus.js";
import { recordings as wan2_2Replace } from "./fixtures/models/wan-2.2-replace.js";
import { recordings as wan2_2Standard } from "./fixtures/models/wan-2.2-standard.js";
import { recordings as wan2_6Flash } from "./fixtures/models/wan-2.6-flash.js";
import { recordings as wan2_6Image } from "./fixtures/models/wan-2.6-image.js";
import { recordings as wan2_7I2v } from "./fixtures/models/wan-2.7-i2v.js";
import { recordings as wanImage } from "./fixtures/models/wan-image.js";
import { recordings as wanReferenceToVideo } from "./fixtures/models/wan-reference-to-video.js";
import { recordings as xaiVideo } from "./fixtures/models/xai-video.js";
import { recordings as zImageSpicy } from "./fixtures/models/z-image-spicy.js";
import { recordings as zImageTurbo } from "./fixtures/models/z-image-turbo.js";

/** Every recorded exchange of PixelDojo: what its control plane answers first, then each model. */
export const recordings: readonly Recording[] = [
  ...controlPlane,
  ...changeCameraAngle,
  ...consistentCharacters,
  ...creativeUpscale,
  ...dreamina,
  ...ernie,
  ...faceEnhance,
  ...flux,
  ...flux1_1Pro,
  ...flux1_1ProUltra,
  ...flux2Dev,
  ...flux2Flex,
  ...flux2Klein4b,
  ...flux2Klein9b,
  ...flux2Max,
  ...flux2Pro,
  ...fluxDev,
  ...fluxKontextMax,
  ...fluxKontextPro,
  ...fluxKreaDev,
  ...gptImage2,
  ...gptImage2Edit,
  ...klingMotionControl,
  ...klingMotionControlPro,
  ...klingReferenceToVideo,
  ...klingVideoEdit,
  ...klingVideoV3ProText,
  ...ltx2ProExtend,
  ...nanoBanana2,
  ...nanoBananaPro,
  ...pImage,
  ...pImageEdit,
  ...pVideoAvatar,
  ...ponyxlPonyrealismV23,
  ...ponyxlTponynai3V7,
  ...qwenImage2,
  ...qwenImage2Edit,
  ...qwenImage2_0,
  ...qwenImage2_0Pro,
  ...qwenImageMax,
  ...seedance1_5,
  ...seedream4,
  ...textToSpeech,
  ...veo3_1Standard,
  ...wan2_2Plus,
  ...wan2_2Replace,
  ...wan2_2Standard,
  ...wan2_6Flash,
  ...wan2_6Image,
  ...wan2_7I2v,
  ...wanImage,
  ...wanReferenceToVideo,
  ...xaiVideo,
  ...zImageSpicy,
  ...zImageTurbo,
];
