import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { call } from "./call.js";
import type { Operation } from "./descriptors.js";
import type { UnclearSubmitError } from "./errors.js";
import {
  type Answerer,
  accepted,
  acmeClient,
  acmeServer,
  completed,
  drop,
  inTurn,
  json,
  key,
  painter,
  protocol,
  rejection,
  state,
} from "./testing/acme-server.js";

const listPictures: Operation = {
  id: "listPictures",
  method: "GET",
  path: "/v1/pictures",
  parameters: [],
};
const ok: Answerer = (_, response) => json(response, 200, { fine: true });

describe("keys", () => {
  it("come from a function, the environment, and go where the provider reads them", async () => {
    const server = await acmeServer(ok);
    let asked = 0;
    const rotating = acmeClient(server, {
      apiKey: async () => {
        asked += 1;
        return ` ak_rotating_${asked}\n`;
      },
    });
    await call(rotating, listPictures);
    await call(rotating, listPictures);
    process.env["ACME_API_KEY"] = "ak_environment";
    await call(acmeClient(server, { apiKey: undefined }), listPictures);
    delete process.env["ACME_API_KEY"];
    const header = { ...protocol.auth!, kind: "header-key", name: "X-API-Key" } as const;
    await call(acmeClient(server, {}, { auth: header }), listPictures);
    const query = { ...protocol.auth!, kind: "query-key", name: "api key" } as const;
    const plain = { ...listPictures, path: "/v1/pictures?beta=true" };
    await call(acmeClient(server, {}, { auth: query }), plain);
    const sent = server.requests.map(({ headers, path }) => [
      headers.authorization ?? headers["x-api-key"],
      path,
    ]);
    expect(sent).toEqual([
      ["Bearer ak_rotating_1", "/v1/pictures"],
      ["Bearer ak_rotating_2", "/v1/pictures"],
      ["Bearer ak_environment", "/v1/pictures"],
      [key, "/v1/pictures"],
      [undefined, `/v1/pictures?beta=true&api%20key=${key}`],
    ]);
  });

  it("in a query stay out of errors", async () => {
    const query = { ...protocol.auth!, kind: "query-key", name: "key" } as const;
    const server = await acmeServer(drop);
    const client = acmeClient(server, {}, { auth: query });
    const error = await rejection(client.submit(painter, { prompt: "a" }));
    expect((error as UnclearSubmitError).request.url).toBe(
      `${server.url}/v1/models/painter-2/run?key=[redacted]`,
    );
    expect(inspect(error, { depth: 9 })).not.toContain("topsecret");
  });

  it("are logged nowhere", async () => {
    const lines: string[] = [];
    const logger = { debug: (line: string) => lines.push(line) };
    const query = { ...protocol.auth!, kind: "query-key", name: "key" } as const;
    const server = await acmeServer(inTurn(accepted, state("queued"), completed));
    await acmeClient(server, { logger }, { auth: query }).run(painter, { prompt: "a" });
    expect(lines).toEqual([
      "POST /v1/models/painter-2/run 202",
      "GET /v1/jobs/job_1 200",
      "GET /v1/jobs/job_1 200",
    ]);
  });
});
