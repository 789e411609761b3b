import { expect, it } from "vitest";
import { createRealClock, createVirtualClock } from "./clock.ts";

it("stands still until it is moved, and does what falls due in order", async () => {
  const clock = createVirtualClock(1000);
  const done: string[] = [];
  clock.after(50, () => done.push(`b at ${clock.now()}`));
  clock.after(20, () => done.push(`a at ${clock.now()}`));
  clock.after(100, () => done.push("too late"));
  const callOff = clock.after(30, () => done.push("called off"));
  callOff();
  await clock.advance(60);
  expect(done).toEqual(["a at 1020", "b at 1050"]);
  expect(clock.now()).toBe(1060);
});

it("wakes whoever sleeps in steps within one stretch", async () => {
  const clock = createVirtualClock(0);
  let steps = 0;
  const walking = (async () => {
    for (; steps < 3; steps += 1) await clock.sleep(10);
  })();
  await clock.advance(30);
  await walking;
  expect(steps).toBe(3);
});

it("forgets everything when stopped", async () => {
  const clock = createVirtualClock(0);
  clock.after(10, () => expect.fail("was called off"));
  clock.stop();
  await clock.advance(20);
});

it("cannot be moved when it is the machine's", async () => {
  const clock = createRealClock();
  await expect(clock.advance(10)).rejects.toThrow("only a virtual clock can be moved");
  await clock.sleep(1);
});
