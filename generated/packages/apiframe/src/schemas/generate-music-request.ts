// Generated from #/paths/~1v2~1music~1generate/post/requestBody/content/application~1json/schema with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ElevenlabsMusicRequest } from "./elevenlabs-music-request.js";
import type { Lyria3ClipRequest } from "./lyria3-clip-request.js";
import type { Lyria3ProRequest } from "./lyria3-pro-request.js";
import type { MurekaRequest } from "./mureka-request.js";
import type { ProducerRequest } from "./producer-request.js";
import type { SunoRequest } from "./suno-request.js";
import type { UdioRequest } from "./udio-request.js";

export type GenerateMusicRequest = ElevenlabsMusicRequest | Lyria3ClipRequest | Lyria3ProRequest | MurekaRequest | ProducerRequest | SunoRequest | UdioRequest;
