import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { isLoopbackHost, isRefusedAddress, literalAddress } from "./address-rules.ts";
import { nodeSend, RefusedAddress } from "./send.ts";

const strict = { allowPrivate: false, allowLoopback: false };

describe("isRefusedAddress", () => {
  it.each([
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "127.0.0.1",
    "127.255.255.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "64:ff9b::10.0.0.1",
    "fd12::1",
    "fe80::1%eth0",
    "ff02::1",
  ])("keeps us from %s", (address) => {
    expect(isRefusedAddress(address, strict)).toBe(true);
    expect(isRefusedAddress(address, { ...strict, allowPrivate: true })).toBe(false);
  });

  it.each([
    "169.254.169.254",
    "::ffff:a9fe:a9fe",
    "64:ff9b::169.254.169.254",
    "100.100.100.200",
    "fd00:ec2::254",
  ])("never lets us to %s, where clouds keep keys", (address) => {
    expect(isRefusedAddress(address, strict)).toBe(true);
    expect(isRefusedAddress(address, { ...strict, allowPrivate: true })).toBe(true);
  });

  it.each([
    "1.1.1.1",
    "172.32.0.1",
    "100.128.0.1",
    "2606:4700::1111",
    "::ffff:8.8.8.8",
    "64:ff9b::8.8.8.8",
  ])("lets us go to %s", (address) => {
    expect(isRefusedAddress(address, strict)).toBe(false);
  });

  it("lets a source on this machine stay on it, and go nowhere else", () => {
    const rules = { allowPrivate: false, allowLoopback: true };
    expect(isRefusedAddress("127.0.0.1", rules)).toBe(false);
    expect(isRefusedAddress("::1", rules)).toBe(false);
    expect(isRefusedAddress("169.254.169.254", rules)).toBe(true);
    expect(isRefusedAddress("192.168.1.1", rules)).toBe(true);
  });
});

it.each([
  ["localhost", true],
  ["api.localhost", true],
  ["localhost.", true],
  ["127.8.8.8", true],
  ["[::1]", true],
  ["[::ffff:7f00:1]", true],
  ["localhost.acme.example", false],
  ["notlocalhost", false],
  ["10.0.0.1", false],
])("%s is this machine: %s", (host, expected) => {
  expect(isLoopbackHost(host)).toBe(expected);
});

it("tells an address from a name", () => {
  expect(literalAddress("[::1]")).toBe("::1");
  expect(literalAddress("10.0.0.1")).toBe("10.0.0.1");
  expect(literalAddress("acme.example")).toBeNull();
});

it("looks at what a name resolves to at the moment of connecting", async () => {
  const server = createServer((_, response) => response.end("reached"));
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const url = new URL(`http://localhost:${(server.address() as AddressInfo).port}/`);
  const signal = AbortSignal.timeout(5_000);
  await expect(nodeSend(strict)(url, {}, signal)).rejects.toBeInstanceOf(RefusedAddress);
  const answer = await nodeSend({ ...strict, allowLoopback: true })(url, {}, signal);
  expect(answer.status).toBe(200);
  answer.discard();
  server.closeAllConnections();
  server.close();
});
