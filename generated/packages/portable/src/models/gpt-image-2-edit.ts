// Generated from gpt-image-2-edit in the equivalents in spec/ with templates/portable/model.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Mapping } from "../runtime/mapping.js";
import type { MediaAddress } from "../runtime/media.js";
import { createPortable, type Portable, type PortableClients } from "../runtime/portable.js";

/**
 * What GPT Image 2, editing takes at PixelDojo and Apiframe alike. What is left out is each
 * provider's own default.
 */
export interface GptImage2EditParams {
  /**
   * Describes the change to make.
   *
   * 1 to 2000 characters.
   *
   * At most 2000 characters at Apiframe.
   */
  prompt: string;
  /**
   * Addresses of one to eight reference pictures.
   *
   * 1 to 8 items.
   *
   * 1 to 8 and required at PixelDojo; optional and without a published limit at Apiframe.
   *
   * PixelDojo: items (inferred): The page says array and no more; that it holds addresses is
   * inferred from the name.
   */
  images: readonly MediaAddress[];
  /**
   * How many edited pictures one job makes.
   *
   * 1 to 10.
   *
   * 1 to 10 at Apiframe.
   */
  num_images?: number;
  /**
   * Rendering quality, which also sets the price.
   *
   * PixelDojo's default is high and its list not published; Apiframe takes low, medium, high and
   * auto.
   *
   * PixelDojo: enum (unknown): Typed as an enum; the page prints the default only.
   */
  quality?: "low" | "medium" | "high" | "auto";
  /**
   * File format of the pictures.
   *
   * PixelDojo's default is png and its list not published; Apiframe takes png, jpeg and webp.
   *
   * PixelDojo: enum (unknown): Typed as an enum; the page prints the default only.
   */
  output_format?: "png" | "jpeg" | "webp";
}

/** The providers that run it. */
export type GptImage2EditProvider = "pixeldojo" | "apiframe";

/** Where each provider wants what. */
export const gptImage2EditMapping: Mapping = {
  id: "gpt-image-2-edit",
  kind: "image",
  members: [
    {
      provider: "pixeldojo",
      load: () => import("@modelsmith/pixeldojo/models/gpt-image-2-edit").then((module) => module.gptImage2Edit),
      paths: {
        prompt: ["prompt"],
        images: ["image_urls"],
        num_images: ["num_images"],
        quality: ["quality"],
        output_format: ["output_format"],
      },
      outputs: [["images"]],
      notBilled: [],
    },
    {
      provider: "apiframe",
      load: () => import("@modelsmith/apiframe/models/gpt-image-2").then((module) => module.gptImage2),
      paths: {
        prompt: ["prompt"],
        images: ["gptImage2Params", "input_images"],
        num_images: ["gptImage2Params", "number_of_images"],
        quality: ["gptImage2Params", "quality"],
        output_format: ["gptImage2Params", "output_format"],
      },
      outputs: [["images"]],
      notBilled: [429, 502],
    },
  ],
};

/**
 * GPT Image 2, editing at PixelDojo and Apiframe, whichever takes the job first.
 *
 * A model of its own at PixelDojo; at Apiframe gpt-image-2 edits when it is given pictures.
 */
export function gptImage2Edit(
  clients: PortableClients<GptImage2EditProvider>,
): Portable<GptImage2EditParams, GptImage2EditProvider> {
  return createPortable<GptImage2EditParams, GptImage2EditProvider>(gptImage2EditMapping, clients);
}
