// Generated from spec/cassettes/pixeldojo with templates/contract/recordings.ts.hbs. Do not edit.
// Change the cassettes or the template, then run `npm run generate`.

import type { Recording } from "../runtime/recording.js";
import { recordings as controlPlane } from "./fixtures/control-plane.js";
import { recordings as faceEnhance } from "./fixtures/models/face-enhance.js";
import { recordings as flux } from "./fixtures/models/flux.js";
import { recordings as flux2Dev } from "./fixtures/models/flux-2-dev.js";
import { recordings as flux2Flex } from "./fixtures/models/flux-2-flex.js";
import { recordings as flux2Max } from "./fixtures/models/flux-2-max.js";
import { recordings as gptImage2Edit } from "./fixtures/models/gpt-image-2-edit.js";
import { recordings as klingMotionControl } from "./fixtures/models/kling-motion-control.js";
import { recordings as klingMotionControlPro } from "./fixtures/models/kling-motion-control-pro.js";
import { recordings as klingVideoV3ProText } from "./fixtures/models/kling-video-v3-pro-text.js";
import { recordings as ltx2ProExtend } from "./fixtures/models/ltx-2-pro-extend.js";
import { recordings as qwenImage2Edit } from "./fixtures/models/qwen-image-2-edit.js";
import { recordings as textToSpeech } from "./fixtures/models/text-to-speech.js";
import { recordings as veo3_1Standard } from "./fixtures/models/veo-3.1-standard.js";
import { recordings as wan2_2Replace } from "./fixtures/models/wan-2.2-replace.js";
import { recordings as wan2_6Flash } from "./fixtures/models/wan-2.6-flash.js";
import { recordings as wanReferenceToVideo } from "./fixtures/models/wan-reference-to-video.js";
import { recordings as xaiVideo } from "./fixtures/models/xai-video.js";
import { recordings as zImageSpicy } from "./fixtures/models/z-image-spicy.js";

/** Every recorded exchange of PixelDojo: what its control plane answers first, then each model. */
export const recordings: readonly Recording[] = [
  ...controlPlane,
  ...faceEnhance,
  ...flux,
  ...flux2Dev,
  ...flux2Flex,
  ...flux2Max,
  ...gptImage2Edit,
  ...klingMotionControl,
  ...klingMotionControlPro,
  ...klingVideoV3ProText,
  ...ltx2ProExtend,
  ...qwenImage2Edit,
  ...textToSpeech,
  ...veo3_1Standard,
  ...wan2_2Replace,
  ...wan2_6Flash,
  ...wanReferenceToVideo,
  ...xaiVideo,
  ...zImageSpicy,
];
