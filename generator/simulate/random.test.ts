import { expect, it } from "vitest";
import { createRandom } from "./random.ts";

const drawn = (seed: number, stream: string, count = 5) => {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => random.next(stream));
};

it("draws the same from the same seed, and other things from another", () => {
  expect(drawn(1, "a")).toEqual(drawn(1, "a"));
  expect(drawn(1, "a")).not.toEqual(drawn(2, "a"));
});

it("keeps streams apart: drawing from one changes nothing in the other", () => {
  const random = createRandom(1);
  random.next("b");
  expect([random.next("a"), random.next("a")]).toEqual(drawn(1, "a", 2));
});

it("is even enough for dice", () => {
  const hits = drawn(3, "dice", 10_000).filter((value) => value < 0.1).length;
  expect(hits).toBeGreaterThan(900);
  expect(hits).toBeLessThan(1100);
});

it("makes UUIDs of version 4", () => {
  expect(createRandom(1).uuid("job")).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});
