import fc from "fast-check";
import { expect, it } from "vitest";
import { planRatios } from "./aspect-ratios.ts";

it("draws ratios to scale and keeps words as words", () => {
  const { figures, words, all } = planRatios(["1:1", "16:9", "2.39:1", "match_input_image", "0:1"]);
  expect(words).toEqual(["match_input_image", "0:1"]);
  expect(all).toHaveLength(5);
  expect(figures.map(({ label, shape }) => [label, shape])).toEqual([
    ["1:1", "square"],
    ["16:9", "landscape"],
    ["2.39:1", "landscape"],
  ]);
  expect(figures[0]).toMatchObject({ width: 51, height: 51, x: 18.5, y: 18.5 });
});

it("stays within its box at its true shape", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 40 }),
      (across, down) => {
        const { box, figures } = planRatios([`${across}:${down}`]);
        const { x, y, width, height } = figures[0]!;
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(box + 0.1);
        // Drawn to a tenth of a pixel, so thin figures are a little coarse.
        expect(Math.abs(width - (height * across) / down)).toBeLessThan(
          0.1 + (0.1 * across) / down,
        );
      },
    ),
  );
});
