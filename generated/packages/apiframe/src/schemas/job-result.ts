// Generated from #/components/schemas/JobResult with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ImageResult } from "./image-result.js";
import type { MidjourneyGridResult } from "./midjourney-grid-result.js";
import type { MidjourneyVideoResult } from "./midjourney-video-result.js";
import type { MusicResult } from "./music-result.js";
import type { VideoResult } from "./video-result.js";

/**
 * What the job has made; its shape follows the model. Null until the job is completed, and a bare
 * URL in the older form.
 */
export type JobResult = MidjourneyGridResult | ImageResult | VideoResult | MidjourneyVideoResult | MusicResult | string | null;
