// Generated from spec/cassettes/apiframe with templates/contract/recordings.ts.hbs. Do not edit.
// Change the cassettes or the template, then run `npm run generate`.

import type { Recording } from "../runtime/recording.js";
import { recordings as controlPlane } from "./fixtures/control-plane.js";
import { recordings as briaBgRemove } from "./fixtures/models/bria-bg-remove.js";
import { recordings as flux2Dev } from "./fixtures/models/flux-2-dev.js";
import { recordings as fluxFillPro } from "./fixtures/models/flux-fill-pro.js";
import { recordings as gptImage1_5 } from "./fixtures/models/gpt-image-1.5.js";
import { recordings as imagen4 } from "./fixtures/models/imagen-4.js";
import { recordings as lumaRayFlash2 } from "./fixtures/models/luma-ray-flash-2.js";
import { recordings as midjourney } from "./fixtures/models/midjourney.js";
import { recordings as midjourneyVideo } from "./fixtures/models/midjourney-video.js";
import { recordings as mureka } from "./fixtures/models/mureka.js";
import { recordings as sora2Pro } from "./fixtures/models/sora-2-pro.js";
import { recordings as suno } from "./fixtures/models/suno.js";
import { recordings as topazImageUpscale } from "./fixtures/models/topaz-image-upscale.js";
import { recordings as topazVideoUpscale } from "./fixtures/models/topaz-video-upscale.js";
import { recordings as udio } from "./fixtures/models/udio.js";
import { recordings as wan2_7Videoedit } from "./fixtures/models/wan-2.7-videoedit.js";

/** Every recorded exchange of Apiframe: what its control plane answers first, then each model. */
export const recordings: readonly Recording[] = [
  ...controlPlane,
  ...briaBgRemove,
  ...flux2Dev,
  ...fluxFillPro,
  ...gptImage1_5,
  ...imagen4,
  ...lumaRayFlash2,
  ...midjourney,
  ...midjourneyVideo,
  ...mureka,
  ...sora2Pro,
  ...suno,
  ...topazImageUpscale,
  ...topazVideoUpscale,
  ...udio,
  ...wan2_7Videoedit,
];
