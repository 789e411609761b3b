// Aspect ratios as figures of equal area, so that the eye compares shapes and nothing else.

import { visible } from "./text.ts";

export interface RatioFigure {
  readonly label: string;
  /** `square`, `landscape` or `portrait`. */
  readonly shape: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface RatioView {
  /** The side of the square that every figure is drawn in. */
  readonly box: number;
  readonly figures: readonly RatioFigure[];
  /** Values that are no ratio: `match_input_image`. */
  readonly words: readonly string[];
  readonly all: readonly string[];
}

const box = 88;
/** The area of a figure: extreme ratios still fit the box, at their true shape. */
const area = 2600;

export function planRatios(values: readonly string[]): RatioView {
  const figures = values.map(figureOf);
  return {
    box,
    figures: figures.filter((figure) => figure !== null),
    words: values.filter((_, i) => figures[i] === null).map(visible),
    all: values.map(visible),
  };
}

function figureOf(value: string): RatioFigure | null {
  const [, across, down] = /^\s*(\d+(?:\.\d+)?)\s*[:x/]\s*(\d+(?:\.\d+)?)\s*$/.exec(value) ?? [];
  const ratio = Number(across) / Number(down);
  if (!Number.isFinite(ratio) || ratio <= 0) return null;
  const scale = Math.min(1, (box - 4) / Math.sqrt(area * Math.max(ratio, 1 / ratio)));
  const width = round(Math.sqrt(area * ratio) * scale);
  const height = round(Math.sqrt(area / ratio) * scale);
  return {
    label: visible(value.trim()),
    shape: ratio === 1 ? "square" : ratio > 1 ? "landscape" : "portrait",
    x: round((box - width) / 2),
    y: round((box - height) / 2),
    width,
    height,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
