// Generated from #/components/schemas/TopazVideoUpscaleSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Settings of Topaz Video Upscale. */
export interface TopazVideoUpscaleSettings {
  /** Which enhancement model to use. */
  enhance_model?: "auto" | "theia-fine-tune-detail" | "theia-fine-tune-fidelity" | "apollo" | "rhea" | "iris";
  /** Which regions to enhance. */
  subject_detection?: "all" | "foreground" | "background" | "none";
  /** Frame rate of the result. */
  target_fps: 24 | 30 | 60;
  /** Resolution of the result. */
  target_resolution: "720p" | "1080p" | "4k";
  /** URL of the clip to enlarge. */
  video: string;
}
