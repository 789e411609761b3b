import { createHash, createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { WebhookSignature } from "./descriptors.js";
import { rejection } from "./testing/acme-server.js";
import { verifyWebhook, type WebhookSignatureError } from "./webhook.js";

const signature: WebhookSignature = {
  header: "X-Webhook-Signature",
  prefix: "sha256=",
  algorithm: "hmac-sha256",
  secrets: ["sha256-bytes", "sha256-hex", "api-key"],
};
const apiKey = "ak_topsecret123456";
const body = '{"event":"completed","jobId":"job_1","text":"Grüße"}';
const keys = {
  "sha256-bytes": createHash("sha256").update(apiKey).digest(),
  "sha256-hex": createHash("sha256").update(apiKey).digest("hex"),
  "api-key": apiKey,
};
const sign = (kind: keyof typeof keys) =>
  createHmac("sha256", keys[kind]).update(body).digest("hex");
const reason = async (work: Promise<unknown>) =>
  ((await rejection(work)) as WebhookSignatureError).reason;

describe("verifyWebhook", () => {
  it.each(Object.keys(keys) as (keyof typeof keys)[])("takes a secret made as %s", async (kind) => {
    for (const value of [`sha256=${sign(kind)}`, sign(kind).toUpperCase()]) {
      const request = new Request("https://me.example/hook", {
        method: "POST",
        body,
        headers: { "x-webhook-signature": value },
      });
      const event = await verifyWebhook<{ jobId: string }>(signature, request, { apiKey });
      expect(event.jobId).toBe("job_1");
    }
    const only = { ...signature, secrets: [kind] };
    const headers = { "X-WEBHOOK-SIGNATURE": [`sha256=${sign(kind)}`] };
    await verifyWebhook(only, { body: Buffer.from(body), headers }, { apiKey: ["ak_old", apiKey] });
    const other = { ...signature, secrets: signature.secrets.filter((one) => one !== kind) };
    expect(await reason(verifyWebhook(other, { body, headers }, { apiKey }))).toBe(
      "wrong-signature",
    );
  });

  it("refuses another body, another key, and signatures that are none", async () => {
    const headers = { "x-webhook-signature": `sha256=${sign("api-key")}` };
    const check = (changes: object, options = { apiKey }) =>
      reason(verifyWebhook(signature, { body, headers, ...changes }, options));
    expect(await check({ body: `${body} ` })).toBe("wrong-signature");
    expect(await check({}, { apiKey: "ak_other" })).toBe("wrong-signature");
    expect(await check({ headers: {} })).toBe("no-signature");
    expect(await check({ headers: new Headers() })).toBe("no-signature");
    for (const value of [
      "",
      "sha256=",
      "sha256=zz",
      `sha1=${sign("api-key")}`,
      `${sign("api-key")}00`,
    ]) {
      expect(await check({ headers: { "x-webhook-signature": value } })).toBe("malformed");
    }
  });

  it("takes a window on a larger buffer for what it shows", async () => {
    const large = Buffer.from(`xx${body}xx`).subarray(2, -2);
    const headers = new Headers({ "x-webhook-signature": sign("api-key") });
    expect(await verifyWebhook(signature, { body: large, headers }, { apiKey })).toMatchObject({
      jobId: "job_1",
    });
  });

  it("says so when a genuine body is no JSON, and shows no key", async () => {
    const text = "not json";
    const mac = createHmac("sha256", apiKey).update(text).digest("hex");
    const work = verifyWebhook(
      signature,
      { body: text, headers: { "x-webhook-signature": mac } },
      { apiKey },
    );
    const error = (await rejection(work)) as WebhookSignatureError;
    expect(error.reason).toBe("not-json");
    expect(error.name).toBe("WebhookSignatureError");
    expect(JSON.stringify(error) + error.stack).not.toContain("topsecret");
  });
});
