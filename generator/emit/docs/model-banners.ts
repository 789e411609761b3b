// What a reader must know before relying on a model's page.

import type { Model } from "../../catalog/catalog.ts";
import type { DocsContext } from "./context.ts";
import { markView } from "./marks.ts";
import { inlineSpans, type Span, say } from "./prose.ts";
import { sentence } from "./text.ts";

/** A warning at the head of the page. */
export interface Banner {
  readonly kind: "partial" | "deprecated" | "mark" | "origin";
  readonly title: string;
  readonly text: readonly Span[];
}

export function planBanners(model: Model, { provider }: DocsContext): Banner[] {
  const banners: Banner[] = [];
  if (model.deprecated) {
    banners.push({
      kind: "deprecated",
      title: "Deprecated",
      text: say`The provider advises against this model for new work.`,
    });
  }
  const mark = markView(model.mark);
  if (mark !== null) {
    banners.push({
      kind: "mark",
      title: `Not plainly published: ${mark.word}`,
      text: markText[mark.slug],
    });
  }
  if (model.completeness === "partial") {
    banners.push({
      kind: "partial",
      title: "Known only in part",
      text:
        model.completenessNote === null
          ? say`The provider publishes only some of this model's parameters or their limits.`
          : inlineSpans(sentence(model.completenessNote)),
    });
  }
  if (provider.origin.note !== null) {
    banners.push({
      kind: "origin",
      title: "Where this comes from",
      text: inlineSpans(sentence(provider.origin.note)),
    });
  }
  return banners;
}

const markText: Readonly<Record<Model["mark"], Span[]>> = {
  published: [],
  "third-party": say`Others describe this model; the provider itself does not.`,
  inferred: say`That this model exists is our conclusion from other facts; the provider does not say it.`,
  retired: say`The provider published this model once, and no longer does.`,
  unknown: say`Whether this model can be called is not known.`,
};
