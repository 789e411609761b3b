// What each release changed, as a page and as a feed. Made of what `release` noted; nothing here
// is dated by the clock.

import type { Catalog } from "../../catalog/catalog.ts";
import type { ReleasedPackage, ReleaseEntry, ReleaseNote } from "../../catalog/releases.ts";
import { anchor, linkPath, modelFile, type PageLink } from "./links.ts";
import { type Frame, rootFrame, siteName } from "./page.ts";
import { inlineSpans, type Span, spokenText } from "./prose.ts";
import { cleanLine, joined, sentence } from "./text.ts";

export interface ChangesPage {
  readonly frame: Frame;
  readonly releases: readonly ReleaseView[];
}

export interface ReleaseView {
  readonly id: string;
  readonly version: string;
  readonly date: string;
  readonly packages: readonly {
    readonly name: string;
    readonly version: string;
    readonly levelSlug: string;
    readonly level: string;
    readonly entries: readonly EntryView[];
  }[];
}

export interface EntryView {
  readonly level: string;
  readonly levelSlug: string;
  readonly axes: string;
  readonly text: readonly Span[];
  readonly model: PageLink | null;
}

export interface ChangesFeed {
  readonly title: string;
  /** Unique for good and the same on every machine; feeds need one even without an address. */
  readonly id: string;
  readonly updated: string;
  readonly entries: readonly {
    readonly id: string;
    readonly title: string;
    readonly updated: string;
    readonly link: string;
    readonly lines: readonly string[];
  }[];
}

const levelWords: Readonly<Record<string, string>> = {
  major: "breaking",
  minor: "new",
  patch: "fix",
  none: "notes",
};

export function planChangesPage(catalog: Catalog, releases: readonly ReleaseNote[]): ChangesPage {
  return {
    frame: rootFrame(catalog, {
      file: "changes",
      title: "Changes",
      description: "What each release changed: models, parameters, prices, and what breaks.",
      source: "the notes of releases",
    }),
    releases: releases.map((release) => ({
      id: releaseId(release),
      version: cleanLine(release.version),
      date: release.date,
      packages: release.packages.map((item) => ({
        name: cleanLine(item.name),
        version: cleanLine(item.version),
        levelSlug: item.level,
        level: levelWords[item.level]!,
        entries: item.entries.map((entry) => entryView(entry, item, catalog)),
      })),
    })),
  };
}

const releaseId = ({ version, date }: ReleaseNote) => anchor("v", version, date);

function entryView(entry: ReleaseEntry, { name }: ReleasedPackage, catalog: Catalog): EntryView {
  const provider = catalog.providers.find(({ packageName }) => packageName === name);
  const model = provider?.models.find(({ id }) => id === entry.model);
  return {
    level: levelWords[entry.level]!,
    levelSlug: entry.level,
    axes: joined(axisWords(entry)),
    text: inlineSpans(sentence(entry.message)),
    model:
      provider && model
        ? { label: cleanLine(model.name), path: linkPath(`${provider.id}/${modelFile(model)}`) }
        : null,
  };
}

/** What the change touches beside its level: the kinds that a reader wants to notice. */
function axisWords({ axes }: ReleaseEntry): string[] {
  return [
    ...(axes.wire === "major" ? ["calls"] : []),
    ...(axes.source === "major" ? ["types"] : []),
    ...(["behaviour", "cost", "docs"] as const).filter((axis) => axes[axis]),
  ];
}

/** An Atom feed. Its links are relative: readers resolve them from where they found the feed. */
export function planChangesFeed(catalog: Catalog, releases: readonly ReleaseNote[]): ChangesFeed {
  const name = siteName(catalog);
  const id = `urn:modelsmith:changes:${catalog.providers.map((provider) => provider.id).join("+")}`;
  return {
    title: `${name}: changes`,
    id,
    updated: `${releases[0]?.date ?? "1970-01-01"}T00:00:00Z`,
    entries: releases.map((release) => ({
      id: `${id}:${encodeURIComponent(release.version)}:${release.date}`,
      title: `${name} ${cleanLine(release.version)}`,
      updated: `${release.date}T00:00:00Z`,
      link: `changes.html#${encodeURIComponent(releaseId(release))}`,
      lines: release.packages.flatMap((item) => [
        `${cleanLine(item.name)} ${cleanLine(item.version)} (${levelWords[item.level]})`,
        ...item.entries.map(
          ({ level, message }) =>
            `${levelWords[level]}: ${spokenText(inlineSpans(sentence(message)))}`,
        ),
      ]),
    })),
  };
}
