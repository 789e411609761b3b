// Generated from kling-3.0-motion-control in the equivalents in spec/ with templates/portable/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Mapping } from "../runtime/mapping.js";
import type { MediaAddress } from "../runtime/media.js";
import { createPortable, type Portable, type PortableClients } from "../runtime/portable.js";

/**
 * What Kling 3.0 Motion Control, standard takes at PixelDojo and Apiframe alike. What is left out
 * is each provider's own default.
 */
export interface Kling3_0MotionControlParams {
  /**
   * Adds wishes of your own for the clip.
   *
   * 1 to 4000 characters.
   */
  prompt: string;
  /** Address of the clip whose motion is copied. */
  video: MediaAddress;
  /** Address of a picture of the character who moves. */
  image: MediaAddress;
  /**
   * Which source decides the way the character faces.
   *
   * image or video at Apiframe; PixelDojo's default is video and its list not published.
   *
   * PixelDojo: enum (unknown): Typed as an enum; the page prints the default only.
   */
  character_orientation?: "image" | "video";
  /** Whether to keep the sound of the source clip. */
  keep_original_sound?: boolean;
}

/** The providers that run it. */
export type Kling3_0MotionControlProvider = "pixeldojo" | "apiframe";

/** Where each provider wants what. */
export const kling3_0MotionControlMapping: Mapping = {
  id: "kling-3.0-motion-control",
  kind: "video",
  members: [
    {
      provider: "pixeldojo",
      load: () => import("@modelsmith/pixeldojo/models/kling-motion-control").then((module) => module.klingMotionControl),
      paths: {
        prompt: ["prompt"],
        video: ["video"],
        image: ["character_image"],
        character_orientation: ["character_orientation"],
        keep_original_sound: ["keep_original_sound"],
      },
      outputs: [["video"]],
      notBilled: [],
    },
    {
      provider: "apiframe",
      load: () => import("@modelsmith/apiframe/models/kling-3.0-motion-control").then((module) => module.kling3_0MotionControl),
      paths: {
        prompt: ["prompt"],
        video: ["klingParams", "video"],
        image: ["klingParams", "image"],
        character_orientation: ["klingParams", "character_orientation"],
        keep_original_sound: ["klingParams", "keep_original_sound"],
      },
      always: [{ path: ["klingParams", "mode"], value: "std" }],
      outputs: [["videoUrl"]],
      notBilled: [429, 502],
    },
  ],
};

/**
 * Kling 3.0 Motion Control, standard at PixelDojo and Apiframe, whichever takes the job first.
 *
 * That these are one model is inferred: no provider says so of the other.
 *
 * PixelDojo has one model for each tier; at Apiframe mode `std` chooses this one. The prompt is
 * optional at PixelDojo and required at Apiframe.
 */
export function kling3_0MotionControl(
  clients: PortableClients<Kling3_0MotionControlProvider>,
): Portable<Kling3_0MotionControlParams, Kling3_0MotionControlProvider> {
  return createPortable<Kling3_0MotionControlParams, Kling3_0MotionControlProvider>(kling3_0MotionControlMapping, clients);
}
