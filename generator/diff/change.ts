// One difference between two catalogs, and what it means on each axis.

/** Worst first. `none` is a difference that nobody can notice. */
export const levels = ["major", "minor", "patch", "none"] as const;
export type Level = (typeof levels)[number];

/** What a change touches, each axis by itself; the level of a change is the worse of wire and source. */
export interface Axes {
  /** Whether traffic of yesterday's programs still works. */
  readonly wire: Level;
  /** Whether yesterday's TypeScript compiles against tomorrow's package. */
  readonly source: Level;
  /** The same call gives another result. Never asks for a major version, always for a heading. */
  readonly behaviour: boolean;
  /** The same call costs another price. Likewise. */
  readonly cost: boolean;
  readonly docs: boolean;
}

/** TypeScript before and after, where a program has to change. */
export interface Migration {
  readonly before: string;
  readonly after: string;
}

export interface Change {
  /** The check that found it: `property-enum-value-removed`. Stable. */
  readonly id: string;
  readonly level: Level;
  readonly axes: Axes;
  /** One line, without the model or operation it concerns: the fields below name them. */
  readonly message: string;
  readonly provider: string;
  readonly model: string | null;
  /** Operation id, or null; for a shared schema the first operation that reaches it. */
  readonly operation: string | null;
  /** The component in which the change stands, where it stands in one. */
  readonly schema: string | null;
  /** Further operations that reach the same shared schema. */
  readonly also: readonly string[];
  /** `aspect_ratio`, `fluxParams.seed`, `Job.status`, `images[]`. */
  readonly parameter: string | null;
  /** JSON Pointers into the two documents; null where that side has no such thing. */
  readonly old: string | null;
  readonly new: string | null;
  /** Twelve hex digits, the same for the same change in every run: what waivers name. */
  readonly fingerprint: string;
  readonly migration: Migration | null;
}

export function worseLevel(a: Level, b: Level): Level {
  return levels.indexOf(a) <= levels.indexOf(b) ? a : b;
}

export function worstLevel(all: Iterable<Level>): Level {
  let worst: Level = "none";
  for (const level of all) worst = worseLevel(worst, level);
  return worst;
}

/** Each axis at its worst. */
export function worstAxes(all: readonly Axes[]): Axes {
  return {
    wire: worstLevel(all.map(({ wire }) => wire)),
    source: worstLevel(all.map(({ source }) => source)),
    behaviour: all.some(({ behaviour }) => behaviour),
    cost: all.some(({ cost }) => cost),
    docs: all.some(({ docs }) => docs),
  };
}

/** Changes that get a heading of their own in a changelog and keep a release from merging itself. */
export function isHeaded({ axes }: Pick<Change, "axes">): boolean {
  return axes.behaviour || axes.cost;
}
