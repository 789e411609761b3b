import { describe, expect, it } from "vitest";
import { InvalidRequestError } from "./errors.js";
import { removedModel } from "./removed.js";
import { accepted, acmeClient, acmeServer } from "./testing/acme-server.js";

const description = {
  provider: "acme",
  id: "painter-0",
  name: "Painter 0",
  operation: "runPainter0",
};
const gone = removedModel<{ prompt: string }, { images: string[] }>(description, {
  since: "0.3.0",
  replacement: "painter1",
});
const message =
  "Painter 0 (painter-0) is gone from the API, and from this package since 0.3.0; use painter1 instead";

describe("a removed model", () => {
  it("is refused before anything is sent, however it is run", async () => {
    const server = await acmeServer(accepted);
    const client = acmeClient(server);
    const params = { prompt: "a boat" };
    for (const attempt of [
      () => client.run(gone, params),
      () => client.submit(gone, params),
      () => client.run(gone, params, { maxCredits: 5 }),
    ]) {
      const error = await attempt().catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(InvalidRequestError);
      expect((error as Error).message).toContain(message);
    }
    expect(server.requests).toEqual([]);
  });

  it("has no price to ask for, and says so without a replacement, too", () => {
    expect(() => gone.estimate({ prompt: "a boat" })).toThrow(message);
    const lone = removedModel(description, { since: "1.0.0", replacement: null });
    expect(() => lone.estimate({})).toThrow(/since 1\.0\.0$/);
  });
});
