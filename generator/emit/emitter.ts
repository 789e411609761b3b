// An emitter plans views for one kind of output; rendering and writing are not its business.

import type { Cassette } from "../catalog/cassette.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { Releases } from "../catalog/releases.ts";
import type { Json } from "../ground/json.ts";

/** What every emitter is given. */
export interface EmitInput {
  readonly catalog: Catalog;
  readonly cassettes: readonly Cassette[];
  /** Per provider id: its own document, normalised and self-contained. */
  readonly documents: ReadonlyMap<string, Json>;
  readonly withSite: boolean;
  /** What earlier releases said; absent when nothing was released yet. */
  readonly releases?: Releases;
}

export type OutputKind = "typescript" | "markdown" | "html" | "text";

/** Data ready for one template: every decision made, only text left to lay out. */
export interface View {
  /** Below the output folder, with forward slashes. */
  readonly path: string;
  readonly kind: OutputKind;
  /** Below `templates/`: `client/model.ts.hbs`. */
  readonly template: string;
  /** Set when `templates/overrides/<provider>/` may replace the template. */
  readonly provider: string | null;
  readonly data: object;
}

/** Text that needs no template: JSON, copied runtime sources. */
export interface PlainFile {
  readonly path: string;
  readonly text: string;
}

export interface Plan {
  /** May be made one by one, each when it is about to be rendered. */
  readonly views: Iterable<View>;
  readonly files: readonly PlainFile[];
}

export interface Emitter {
  readonly id: string;
  plan(input: EmitInput): Plan;
}

/** One file of the output, complete. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}
