import { describe, expect, it } from "vitest";
import {
  accepted,
  acmeClient,
  acmeServer,
  completed,
  inTurn,
  json,
  painter,
  rejection,
  state,
} from "./testing/acme-server.js";

const params = { prompt: "a" };

describe("safe", () => {
  it("gives output, handle and credits", async () => {
    const server = await acmeServer(inTurn(accepted, completed));
    const result = await acmeClient(server).safe.run(painter, params);
    if (!result.ok) throw result.error;
    expect(result.output.images).toEqual(["https://cdn.example/1.png"]);
    expect([result.job.id, result.cost, result.remaining]).toEqual(["job_1", 2, 98]);
  });

  it("gives the error, and the handle where there is one", async () => {
    const refused = await acmeServer((_, response) => json(response, 402, { required: 3 }));
    const early = await acmeClient(refused).safe.run(painter, params);
    expect(early.ok).toBe(false);
    expect(!early.ok && early.error.code === "insufficient-credits" && early.error.required).toBe(
      3,
    );
    expect(!early.ok && early.job).toBe(null);
    const failing = await acmeServer(inTurn(accepted, state("failed")));
    const late = await acmeClient(failing).safe.run(painter, params);
    expect(!late.ok && late.error.code).toBe("job-failed");
    expect(!late.ok && late.job?.id).toBe("job_1");
    const locked = await acmeServer(inTurn(accepted, (_, response) => json(response, 401, {})));
    const revoked = await acmeClient(locked).safe.run(painter, params);
    expect(!revoked.ok && [revoked.error.code, revoked.job?.id]).toEqual([
      "authentication",
      "job_1",
    ]);
  });

  it("never throws, not even what a callback throws; run gives that back as it was", async () => {
    const server = await acmeServer((request, response, nth) =>
      (request.method === "POST" ? accepted : completed)(request, response, nth),
    );
    const mine = new Error("mine");
    const onProgress = () => {
      throw mine;
    };
    const result = await acmeClient(server).safe.run(painter, params, { onProgress });
    expect(!result.ok && result.error.code).toBe("foreign");
    expect(!result.ok && result.error.cause).toBe(mine);
    expect(!result.ok && result.job?.id).toBe("job_1");
    expect(await rejection(acmeClient(server).run(painter, params, { onProgress }))).toBe(mine);
  });

  it("submits", async () => {
    const server = await acmeServer(inTurn(accepted, (_, response) => json(response, 400, {})));
    const client = acmeClient(server);
    const first = await client.safe.submit(painter, params);
    expect(first.ok && first.job.id).toBe("job_1");
    const second = await client.safe.submit(painter, params);
    expect(!second.ok && second.error.code).toBe("validation");
  });
});
