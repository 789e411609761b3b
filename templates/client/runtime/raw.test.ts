import { describe, expect, it } from "vitest";
import { createRawClient } from "./raw.js";
import {
  acmeClient,
  acmeServer,
  drop,
  inTurn,
  json,
  key,
  rejection,
} from "./testing/acme-server.js";

interface Paths {
  "/v1/pictures/{id}": {
    get: {
      parameters: { path: { id: string }; query?: { size?: number } };
      responses: { 200: { content: { "application/json": { url: string } } } };
    };
    post: {
      parameters: { path: { id: string } };
      requestBody: { content: { "application/json": { name: string } } };
      responses: { 200: { content: { "application/json": { url: string } } } };
    };
  };
}

const params = { path: { id: "a b" } };

describe("the raw client", () => {
  it("is openapi-fetch, with the key and the retries beneath it", async () => {
    const server = await acmeServer(
      inTurn(
        (_, response) => json(response, 503, {}),
        drop,
        (_, response) => json(response, 200, { url: "https://x.example" }),
      ),
    );
    const raw = createRawClient<Paths>(acmeClient(server), `${server.url}/`);
    const { data } = await raw.GET("/v1/pictures/{id}", {
      params: { ...params, query: { size: 2 } },
    });
    expect(data?.url).toBe("https://x.example");
    expect(server.requests).toHaveLength(3);
    expect(server.requests[2]!.path).toBe("/v1/pictures/a%20b?size=2");
    expect(server.requests[2]!.headers.authorization).toBe(`Bearer ${key}`);
  });

  it("throws typed errors where openapi-fetch has a falsy one", async () => {
    const server = await acmeServer((_, response) => {
      response.writeHead(500, { "content-length": "0" });
      response.end();
    });
    const raw = createRawClient<Paths>(acmeClient(server, { maxRetries: 0 }), server.url);
    const error = await rejection(raw.GET("/v1/pictures/{id}", { params }));
    expect(error).toMatchObject({
      code: "server",
      status: 500,
      operation: "GET /v1/pictures/a%20b",
    });
  });

  it("never repeats a POST, and calls a lost one unclear", async () => {
    const server = await acmeServer(drop);
    const raw = createRawClient<Paths>(acmeClient(server), server.url);
    const error = await rejection(raw.POST("/v1/pictures/{id}", { params, body: { name: "x" } }));
    expect(error).toMatchObject({ code: "unclear-submit" });
    expect(server.requests.map((request) => request.body)).toEqual(['{"name":"x"}']);
  });

  it("takes the key nowhere else", async () => {
    const server = await acmeServer(drop);
    const thief = await acmeServer((_, response) => json(response, 200, {}));
    const raw = createRawClient<Paths>(acmeClient(server), server.url);
    const work = raw.GET("/v1/pictures/{id}", { params, baseUrl: thief.url });
    expect(await rejection(work)).toMatchObject({ code: "invalid-request" });
    expect(thief.requests).toHaveLength(0);
  });
});
