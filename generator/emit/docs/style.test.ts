import { describe, expect, it } from "vitest";
import { readDocsTemplates } from "./render-for-tests.ts";

const style = readDocsTemplates().get("docs/style.css")!;

/** The colours of a theme: each token holds the light one and the dark one. */
function tokens(dark: boolean): Map<string, string> {
  const pairs = style.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return new Map(
    [...pairs].map(([, name = "", light = "", night = ""]) => [name, dark ? night : light]),
  );
}

/** WCAG's relative luminance. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const pairs = [
  ["ink", "paper"],
  ["ink", "tint"],
  ["ink", "warn-tint"],
  ["ink", "cool-tint"],
  ["ink", "grave-tint"],
  ["soft", "paper"],
  ["soft", "tint"],
  ["soft", "cool-tint"],
  ["accent", "paper"],
  ["accent", "tint"],
  ["accent", "cool-tint"],
  ["accent", "warn-tint"],
  ["accent", "grave-tint"],
  ["paper", "accent"],
  ["warn", "warn-tint"],
  ["cool", "cool-tint"],
  ["grave", "grave-tint"],
] as const;

describe.each([
  ["light", false],
  ["dark", true],
])("in the %s theme", (_, dark) => {
  const theme = tokens(dark);
  it.each(pairs)("%s on %s can be read", (text, ground) => {
    expect(contrast(theme.get(text)!, theme.get(ground)!)).toBeGreaterThanOrEqual(4.5);
  });
});

it("is not taken for a template", () => {
  expect(style).not.toContain("{{");
});
