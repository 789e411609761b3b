// A page of the site as views, one per form.

import type { Catalog } from "../../catalog/catalog.ts";
import type { OutputKind, View } from "../emitter.ts";
import { completeFrame, type Frame } from "./page.ts";

export type Form = "html" | "md" | "txt";

const kinds: Readonly<Record<Form, OutputKind>> = { html: "html", md: "markdown", txt: "text" };

/** The data of a page: whatever its template needs, and the frame around it. */
export type PageData = { readonly frame: Frame };

export interface Page {
  /** Below `docs/`, without extension. */
  readonly file: string;
  readonly data: PageData;
  readonly forms: readonly Form[];
  readonly provider?: string;
}

export function pageViews({ file, data, forms, provider }: Page, catalog: Catalog): View[] {
  const complete = { ...data, frame: completeFrame(data.frame, catalog) };
  return forms.map((form) => ({
    path: `docs/${file}.${form}`,
    kind: kinds[form],
    template: `${data.frame.template}.${form}.hbs`,
    provider: provider ?? null,
    data: complete,
  }));
}
