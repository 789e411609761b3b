import { describe, expect, it } from "vitest";
import { MediaError, ServerError } from "./errors.js";
import { mediaUploads, upload } from "./media.js";
import { model } from "./model.js";
import {
  accepted,
  acmeClient,
  acmeServer,
  inTurn,
  json,
  painter,
  rejection,
} from "./testing/acme-server.js";
import { uploadsOf } from "./uploads.js";

const route = {
  operation: "createUpload",
  path: "/v1/uploads",
  field: "file",
  url: "/url",
  maxBytes: { image: 100, audio: 200, video: 300 },
};
const price = { kind: "fixed", credits: 1, asOf: null, mark: "published" } as const;
const { estimate: _, ...description } = painter;
const editor = model<Record<string, unknown>, unknown>(
  {
    ...description,
    price,
    media: [
      { path: ["image"], kind: "image", list: false },
      { path: ["group", "references"], kind: "any", list: true },
    ],
  },
  { uploads: uploadsOf(async () => ({ prepareMedia: mediaUploads(route) })) },
);
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]);

async function uploadServer() {
  let count = 0;
  return acmeServer((request, response, nth) => {
    if (request.path !== "/v1/uploads") return accepted(request, response, nth);
    count += 1;
    return json(response, 201, { url: `https://cdn.example/${count}` });
  });
}

describe("media parameters", () => {
  it("leave addresses alone, in strings and URLs", async () => {
    const server = await uploadServer();
    const params = {
      image: new URL("https://x.example/a.png"),
      group: { references: ["asset://7", "b"] },
    };
    await acmeClient(server).submit(editor, params);
    expect(server.requests).toHaveLength(1);
    expect(JSON.parse(server.requests[0]!.body)).toEqual({
      image: "https://x.example/a.png",
      group: { references: ["asset://7", "b"] },
    });
  });

  it("upload files in every form, once each, before the submit", async () => {
    const server = await uploadServer();
    const file = new File([png], "cat.png", { type: "image/png" });
    const params = Object.freeze({
      image: file,
      group: Object.freeze({
        weight: 1,
        references: [
          file,
          png,
          png.buffer,
          new Blob([png]).stream(),
          "data:image/gif;base64,R0lGOA==",
          "https://x.example",
        ],
      }),
    });
    await acmeClient(server).submit(editor, params);
    const sent = server.requests.filter((request) => request.path === "/v1/uploads");
    expect(sent).toHaveLength(5);
    expect(sent[0]!.body).toContain('filename="cat.png"');
    expect(sent[0]!.body).toContain("Content-Type: image/png");
    const { image, group } = JSON.parse(server.requests.at(-1)!.body);
    expect(group.weight).toBe(1);
    expect(group.references[0]).toBe(image);
    expect(group.references.at(-1)).toBe("https://x.example");
    expect(new Set([image, ...group.references]).size).toBe(6);
    expect(params.image).toBe(file);
  });

  it("retry an upload, which costs nothing", async () => {
    const fail = (_: unknown, response: Parameters<typeof json>[0]) => json(response, 502, {});
    const server = await acmeServer(
      inTurn(fail, (_, response) => json(response, 201, { url: "https://cdn.example/1" })),
    );
    expect(await upload(acmeClient(server), route, png)).toBe("https://cdn.example/1");
    const broken = await acmeServer(fail);
    const work = acmeClient(broken).submit(editor, { image: png });
    expect(await rejection(work)).toBeInstanceOf(ServerError);
    expect(broken.requests.every((request) => request.path === "/v1/uploads")).toBe(true);
  });

  it("refuse what is too large", async () => {
    const server = await uploadServer();
    const client = acmeClient(server);
    const large = new Blob([new Uint8Array(101)], { type: "image/png" });
    const error = await rejection(client.submit(editor, { image: large }));
    expect(error).toBeInstanceOf(MediaError);
    expect((error as Error).message).toBe(
      "acme createUpload: the file has 101 bytes; at most 100 are taken",
    );
    expect(await upload(client, route, large, { kind: "any" })).toBe("https://cdn.example/1");
    expect(server.requests).toHaveLength(1);
  });

  it("say so where there are no uploads, and where a data URI is broken", async () => {
    const server = await uploadServer();
    const client = acmeClient(server);
    const without = model<{ image: Uint8Array }, unknown>({ ...description, price });
    const error = await rejection(client.submit(without, { image: png }));
    expect(error).toBeInstanceOf(MediaError);
    expect(await rejection(upload(client, route, "data:image/png;base64,%%%"))).toBeInstanceOf(
      MediaError,
    );
    expect(await rejection(upload(client, route, "data:"))).toBeInstanceOf(MediaError);
  });

  it("read a stream no longer than the caller waits", async () => {
    const server = await uploadServer();
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("enough")), 30);
    const endless = new ReadableStream<Uint8Array>();
    const work = upload(acmeClient(server), route, endless, { signal: controller.signal });
    expect(await rejection(work)).toMatchObject({ code: "aborted" });
  });

  it("stop with the caller's signal", async () => {
    const server = await acmeServer(() => undefined);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 30);
    const start = performance.now();
    const work = acmeClient(server).submit(editor, { image: png }, { signal: controller.signal });
    expect(await rejection(work)).toMatchObject({ code: "aborted" });
    expect(performance.now() - start).toBeLessThan(400);
  });
});
