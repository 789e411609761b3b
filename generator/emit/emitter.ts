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
  /** What an earlier run left; absent where everything is to be made. */
  readonly recall?: Recall;
}

/** A text that follows from parts of the catalog alone: the last one, while these are the same. */
export type Recall = (
  what: { readonly provider: string; readonly of: readonly PartName[]; readonly name: string },
  make: () => string,
) => string;

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
  readonly views: Iterable<View | Unit>;
  readonly files: readonly PlainFile[];
}

/**
 * The files of one part of the catalog. A later run keeps them as they are while nothing that they
 * are made of has changed, so `make` may read nothing else that can differ: of other models,
 * operations and schemas only what `frameOf` holds.
 */
export interface Unit {
  readonly provider: string;
  /** Whose files they are: these, and the schemas that these name. */
  readonly of: readonly PartName[];
  /** Every file that it may make; the first names the unit. */
  readonly paths: readonly string[];
  make(): Iterable<View | PlainFile>;
  /** What making it leaves for what is planned later, to be left again where it is kept. */
  readonly trace?: Trace;
}

export interface PartName {
  /** Of an operation that runs a model, its page needs all but the body. */
  readonly kind: "model" | "operation" | "schema";
  readonly id: string;
}

export interface Trace {
  read(): Json;
  leave(trace: Json): void;
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
