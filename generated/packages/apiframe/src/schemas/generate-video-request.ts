// Generated from #/paths/~1v2~1videos~1generate/post/requestBody/content/application~1json/schema with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Flux3Request } from "./flux3-request.js";
import type { GrokImagineVideoRequest } from "./grok-imagine-video-request.js";
import type { Hailuo02Request } from "./hailuo02-request.js";
import type { Hailuo03Request } from "./hailuo03-request.js";
import type { Hailuo2_3FastRequest } from "./hailuo2_3-fast-request.js";
import type { Hailuo2_3Request } from "./hailuo2_3-request.js";
import type { Happyhorse1_0Request } from "./happyhorse1_0-request.js";
import type { Happyhorse1_1Request } from "./happyhorse1_1-request.js";
import type { Kling2_1MasterRequest } from "./kling2_1-master-request.js";
import type { Kling2_1Request } from "./kling2_1-request.js";
import type { Kling2_5TurboProRequest } from "./kling2_5-turbo-pro-request.js";
import type { Kling2_6Request } from "./kling2_6-request.js";
import type { Kling3_0MotionControlRequest } from "./kling3_0-motion-control-request.js";
import type { Kling3_0OmniRequest } from "./kling3_0-omni-request.js";
import type { Kling3_0Request } from "./kling3_0-request.js";
import type { LumaRay2Request } from "./luma-ray2-request.js";
import type { LumaRayFlash2Request } from "./luma-ray-flash2-request.js";
import type { MidjourneyVideoRequest } from "./midjourney-video-request.js";
import type { RunwayGen4TurboRequest } from "./runway-gen4-turbo-request.js";
import type { RunwayGen4_5Request } from "./runway-gen4_5-request.js";
import type { Seedance1LiteRequest } from "./seedance1-lite-request.js";
import type { Seedance1ProFastRequest } from "./seedance1-pro-fast-request.js";
import type { Seedance1ProRequest } from "./seedance1-pro-request.js";
import type { Seedance1_5ProRequest } from "./seedance1_5-pro-request.js";
import type { Seedance2FastRequest } from "./seedance2-fast-request.js";
import type { Seedance2MiniRequest } from "./seedance2-mini-request.js";
import type { Seedance2Request } from "./seedance2-request.js";
import type { Seedance2_5Request } from "./seedance2_5-request.js";
import type { Sora2ProRequest } from "./sora2-pro-request.js";
import type { Sora2Request } from "./sora2-request.js";
import type { Veo2Request } from "./veo2-request.js";
import type { Veo3FastRequest } from "./veo3-fast-request.js";
import type { Veo3Request } from "./veo3-request.js";
import type { Veo3_1FastRequest } from "./veo3_1-fast-request.js";
import type { Veo3_1LiteRequest } from "./veo3_1-lite-request.js";
import type { Veo3_1Request } from "./veo3_1-request.js";
import type { Wan2_5FastRequest } from "./wan2_5-fast-request.js";
import type { Wan2_5Request } from "./wan2_5-request.js";
import type { Wan2_6FlashRequest } from "./wan2_6-flash-request.js";
import type { Wan2_6Request } from "./wan2_6-request.js";
import type { Wan2_7R2vRequest } from "./wan2_7-r2v-request.js";
import type { Wan2_7Request } from "./wan2_7-request.js";

export type GenerateVideoRequest = Flux3Request | GrokImagineVideoRequest | Hailuo02Request | Hailuo03Request | Hailuo2_3Request | Hailuo2_3FastRequest | Happyhorse1_0Request | Happyhorse1_1Request | Kling2_1Request | Kling2_1MasterRequest | Kling2_5TurboProRequest | Kling2_6Request | Kling3_0Request | Kling3_0MotionControlRequest | Kling3_0OmniRequest | LumaRay2Request | LumaRayFlash2Request | MidjourneyVideoRequest | RunwayGen4TurboRequest | RunwayGen4_5Request | Seedance1LiteRequest | Seedance1ProRequest | Seedance1ProFastRequest | Seedance1_5ProRequest | Seedance2Request | Seedance2FastRequest | Seedance2MiniRequest | Seedance2_5Request | Sora2Request | Sora2ProRequest | Veo2Request | Veo3Request | Veo3FastRequest | Veo3_1Request | Veo3_1FastRequest | Veo3_1LiteRequest | Wan2_5Request | Wan2_5FastRequest | Wan2_6Request | Wan2_6FlashRequest | Wan2_7Request | Wan2_7R2vRequest;
