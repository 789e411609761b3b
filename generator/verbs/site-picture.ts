// The picture of a page for those who share its address, as SVG: 1200 by 630.

import type { Catalog } from "../catalog/catalog.ts";
import { planRatios } from "../emit/docs/aspect-ratios.ts";
import { findComparisons } from "../emit/docs/comparisons.ts";
import { modelFile } from "../emit/docs/links.ts";
import { siteName } from "../emit/docs/page.ts";
import { priceHeadline } from "../emit/docs/price-view.ts";
import { siteSummary } from "../emit/docs/site-index.ts";
import { cleanLine, joined } from "../emit/docs/text.ts";
import { modalityWords } from "../emit/docs/wording.ts";

export interface Picture {
  /** The page it belongs to: `acme/painter-2.html`; null for the pages that have none of their own. */
  readonly page: string | null;
  readonly svg: string;
}

interface Card {
  readonly above: string;
  readonly title: string;
  readonly below: string;
  readonly site: string;
  readonly ratios: readonly string[];
}

/** One per model and comparison, and one for the rest. */
export function planPictures(catalog: Catalog): Picture[] {
  const site = siteName(catalog);
  return [
    {
      page: null,
      svg: drawCard({
        above: "Reference",
        title: site,
        below: siteSummary(catalog),
        site: "",
        ratios: ["1:1", "16:9", "9:16"],
      }),
    },
    ...catalog.providers.flatMap((provider) =>
      provider.models.map((model) => ({
        page: `${provider.id}/${modelFile(model)}.html`,
        svg: drawCard({
          above: `${modalityWords[model.modality]} at ${cleanLine(provider.name)}`,
          title: cleanLine(model.name),
          below: model.price.kind === "unknown" ? "" : priceHeadline(model.price),
          site,
          ratios: model.aspectRatios,
        }),
      })),
    ),
    ...findComparisons(catalog).map(({ entry, file, sides }) => ({
      page: `compare/${file}.html`,
      svg: drawCard({
        above: "Side by side",
        title: cleanLine(entry.name),
        below: joined(sides.map(({ provider }) => cleanLine(provider.name))),
        site,
        ratios: [],
      }),
    })),
  ];
}

const ink = "#1b1d1f";
const soft = "#5a5f64";
const accent = "#0b5d56";

function drawCard({ above, title, below, site, ratios }: Card): string {
  const lines = wrap(title, 22).slice(0, 3);
  const size = lines.length > 2 ? 84 : 100;
  const top = 315 - ((lines.length - 1) * size * 1.08) / 2;
  const rows = lines.map((line, i) => text(80, top + i * size * 1.08, size, 700, ink, line));
  const after = top + (lines.length - 1) * size * 1.08 + 72;
  const extra = wrap(below, 62)
    .slice(0, 2)
    .map((line, i) => text(80, after + i * 44, 34, 400, soft, line));
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" font-family="system-ui, DejaVu Sans, sans-serif">',
    '<rect width="1200" height="630" fill="#fdfdfb"/>',
    `<rect width="1200" height="12" fill="${accent}"/>`,
    text(80, 110, 34, 500, accent, above),
    ...rows,
    ...extra,
    text(80, 568, 28, 400, soft, site),
    ...drawRatios(ratios),
    "</svg>",
  ].join("");
}

/** Shapes to scale along the lower edge, from the right. */
function drawRatios(ratios: readonly string[]): string[] {
  const { figures, box } = planRatios(ratios);
  return figures.slice(0, 6).map(({ x, y, width, height }, i, { length }) => {
    const left = 1120 - (length - i) * (box + 16) + 16;
    return `<rect x="${left + x}" y="${500 + y}" width="${width}" height="${height}" rx="4" fill="#e4efec" stroke="${accent}" stroke-width="2"/>`;
  });
}

function text(
  x: number,
  y: number,
  size: number,
  weight: number,
  fill: string,
  words: string,
): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeXml(words)}</text>`;
}

/** At spaces, lines of about so many characters; a word that is longer by itself is cut. */
function wrap(words: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(" ").map((item) => [...item].slice(0, width).join(""))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width)
      lines[lines.length - 1] = `${last} ${word}`;
    else if (word !== "") lines.push(word);
  }
  return lines;
}

function escapeXml(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
