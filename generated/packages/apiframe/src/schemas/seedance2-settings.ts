// Generated from #/components/schemas/Seedance2Settings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { GenerateAudio } from "./generate-audio.js";
import type { Seed } from "./seed.js";
import type { Seedance2Duration } from "./seedance2-duration.js";
import type { SeedanceAspectRatio } from "./seedance-aspect-ratio.js";
import type { SeedanceCameraFixed } from "./seedance-camera-fixed.js";
import type { SeedanceEndImageUri } from "./seedance-end-image-uri.js";
import type { SeedanceFullResolution } from "./seedance-full-resolution.js";
import type { SeedanceReferenceAudioUris } from "./seedance-reference-audio-uris.js";
import type { SeedanceReferenceImageUris } from "./seedance-reference-image-uris.js";
import type { SeedanceReferenceVideoUris } from "./seedance-reference-video-uris.js";
import type { SeedanceReturnLastFrame } from "./seedance-return-last-frame.js";
import type { SeedanceStartImageUri } from "./seedance-start-image-uri.js";
import type { SeedanceWebSearch } from "./seedance-web-search.js";

/** Settings of Seedance 2.0. */
export interface Seedance2Settings {
  /** @defaultValue "16:9" */
  aspect_ratio?: SeedanceAspectRatio;
  /** @defaultValue false */
  camera_fixed?: SeedanceCameraFixed;
  /** @defaultValue 8 */
  duration?: Seedance2Duration;
  end_image?: SeedanceEndImageUri;
  /** @defaultValue true */
  generate_audio?: GenerateAudio;
  reference_audio_urls?: SeedanceReferenceAudioUris;
  reference_image_urls?: SeedanceReferenceImageUris;
  reference_video_urls?: SeedanceReferenceVideoUris;
  /** @defaultValue "720p" */
  resolution?: SeedanceFullResolution;
  /** @defaultValue false */
  return_last_frame?: SeedanceReturnLastFrame;
  seed?: Seed;
  start_image?: SeedanceStartImageUri;
  /** @defaultValue false */
  web_search?: SeedanceWebSearch;
}
