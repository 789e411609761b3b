// Generated from #/components/schemas/Seedance2_5Settings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { EndImage } from "./end-image.js";
import type { GenerateAudio } from "./generate-audio.js";
import type { Seed } from "./seed.js";
import type { Seedance2Duration } from "./seedance2-duration.js";
import type { SeedanceAspectRatio } from "./seedance-aspect-ratio.js";
import type { SeedanceCameraFixed } from "./seedance-camera-fixed.js";
import type { SeedanceFullResolution } from "./seedance-full-resolution.js";
import type { SeedanceReferenceAudioUrls } from "./seedance-reference-audio-urls.js";
import type { SeedanceReferenceImageUrls } from "./seedance-reference-image-urls.js";
import type { SeedanceReferenceVideoUrls } from "./seedance-reference-video-urls.js";
import type { SeedanceReturnLastFrame } from "./seedance-return-last-frame.js";
import type { SeedanceWebSearch } from "./seedance-web-search.js";
import type { StartImage } from "./start-image.js";

/** Settings of Seedance 2.5. */
export interface Seedance2_5Settings {
  aspect_ratio?: SeedanceAspectRatio;
  camera_fixed?: SeedanceCameraFixed;
  duration?: Seedance2Duration;
  end_image?: EndImage;
  generate_audio?: GenerateAudio;
  reference_audio_urls?: SeedanceReferenceAudioUrls;
  reference_image_urls?: SeedanceReferenceImageUrls;
  reference_video_urls?: SeedanceReferenceVideoUrls;
  resolution?: SeedanceFullResolution;
  return_last_frame?: SeedanceReturnLastFrame;
  seed?: Seed;
  start_image?: StartImage;
  web_search?: SeedanceWebSearch;
}
