// From emitted sources to checked tarballs, in a workshop: what may have changed is built, its
// declarations decide the version together with everything else, and what gets one is packed.

import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import { checkTarball, type Packed, pack, sizeProblem, typedEntries } from "./check-tarball.ts";
import type { ApiSurface } from "./compare-api.ts";
import { declarationsOf } from "./declarations.ts";
import type { Override } from "./overrides.ts";
import { mayRelease, type PackageDraft, type PackagePlan, planPackage } from "./plan-package.ts";
import { build, builtFiles, type EmittedPackage, layOut, type Workshop } from "./workshop.ts";

export interface MakeRequest {
  readonly workshop: Workshop;
  /** The project's folder, whose dependencies packages are built with. */
  readonly root: string;
  readonly packages: readonly EmittedPackage[];
  readonly drafts: readonly PackageDraft[];
  readonly overrides: readonly Override[];
  /** The packages with what the decided versions put into them. */
  readonly stamp: (plans: readonly PackagePlan[]) => readonly EmittedPackage[];
  /** Set to make these as they are, whatever has changed. */
  readonly only?: ReadonlySet<string>;
}

export interface Made {
  readonly plans: readonly PackagePlan[];
  /** By package folder; only what was packed. */
  readonly made: ReadonlyMap<string, MadePackage>;
}

export interface MadePackage {
  readonly name: string;
  readonly surface: ApiSurface;
  /** Null when packing failed. */
  readonly packed: Packed | null;
}

export async function makePackages(request: MakeRequest): Promise<Checked<Made>> {
  const { workshop, root, packages, drafts, overrides, only } = request;
  const names = new Set(packages.map(({ name }) => name));
  const diagnostics = packages.flatMap((one) => layOut(workshop, one, names, root));
  if (diagnostics.length > 0) return { value: { plans: [], made: new Map() }, diagnostics };
  const surfaces = new Map<string, ApiSurface>();
  const plans: PackagePlan[] = [];
  // Parts come before what is made of them; those of one wave are built side by side.
  for (const wave of wavesOf(drafts)) {
    const outcomes = await Promise.all(
      wave.map(async (draft): Promise<Diagnostic[]> => {
        const override = overrides.find((one) => one.package === draft.name) ?? null;
        const parts = plans.filter(({ name }) => draft.parts.includes(name));
        const wanted = only ? only.has(draft.name) : mayRelease(draft, override, parts.length > 0);
        // A part is built for those who need its declarations, also where it stays as it is.
        const needed = drafts.some(({ parts: own }) => own.includes(draft.name));
        if (!wanted && !needed) return [];
        const one = packages.find(({ name }) => name === draft.name)!;
        const problems = await build(workshop.folder, one);
        if (problems.length > 0 || !wanted) return problems;
        const declarations = declarationsOf(await builtFiles(workshop.folder, one.id));
        const surface = { declarations, entries: typedEntries(one.manifest) };
        surfaces.set(one.id, surface);
        if (only) return [];
        const plan = planPackage(draft, surface, override, parts);
        if (plan.version !== plan.previous) plans.push(plan);
        return [];
      }),
    );
    diagnostics.push(...outcomes.flat());
  }
  plans.sort((a, b) => (a.name < b.name ? -1 : 1));
  const wanted = only ?? new Set(plans.map(({ name }) => name));
  if (diagnostics.length > 0 || wanted.size === 0)
    return { value: { plans, made: new Map() }, diagnostics };

  const stamped = request.stamp(plans);
  diagnostics.push(...stamped.flatMap((one) => layOut(workshop, one, names, root)));
  const made = new Map<string, MadePackage>();
  for (const one of stamped.filter(({ name }) => wanted.has(name))) {
    const packed = await packAndCheck(request, one, surfaces.get(one.id)!);
    diagnostics.push(...packed.diagnostics);
    const surface = surfaces.get(one.id)!;
    made.set(one.id, { name: one.name, surface, packed: packed.value });
  }
  return { value: { plans, made }, diagnostics };
}

async function packAndCheck(
  { workshop, drafts, overrides }: MakeRequest,
  one: EmittedPackage,
  surface: ApiSurface,
): Promise<Checked<Packed | null>> {
  const packed = await pack(workshop.folder, one);
  if ("code" in packed) return { value: null, diagnostics: [packed] };
  const old = drafts.find(({ id }) => id === one.id)?.old ?? null;
  const allowed = overrides.find((override) => override.package === one.name)?.bytes ?? null;
  const size = sizeProblem(one.name, packed.bytes, old?.packedBytes ?? null, allowed);
  const checked = await checkTarball({
    folder: workshop.folder,
    one,
    packed,
    declarations: surface.declarations.keys(),
  });
  return { value: packed, diagnostics: [...(size ? [size] : []), ...checked] };
}

/** Packages whose parts are all in earlier waves. Parts that need each other come last, together. */
function wavesOf(drafts: readonly PackageDraft[]): PackageDraft[][] {
  const waves: PackageDraft[][] = [];
  let left = [...drafts];
  while (left.length > 0) {
    const waiting = new Set(left.map(({ name }) => name));
    const ready = left.filter(({ parts }) => !parts.some((name) => waiting.has(name)));
    const wave = ready.length > 0 ? ready : left;
    waves.push(wave);
    left = left.filter((draft) => !wave.includes(draft));
  }
  return waves;
}
