// Which machines a pull may talk to. An address from a config, and far more one from a redirect,
// must not make us read a service that only this machine or this network can reach.

import { BlockList, isIP, isIPv4 } from "node:net";

export interface AddressRules {
  /** Whether the addresses of private networks are allowed, too; those of a cloud's keys never are. */
  readonly allowPrivate: boolean;
  /** Whether this machine is allowed: so when the source itself was given as `localhost`. */
  readonly allowLoopback: boolean;
}

interface AddressList {
  readonly check: (address: string, family: "ipv4" | "ipv6") => boolean;
}

const loopback = listOf(["127.0.0.0/8", "::1/128"]);
const notPublic = listOf([
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "169.254.0.0/16", // link-local; cloud metadata services stand here
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
  "::/128",
  "100::/64",
  "2001:db8::/32",
  "fc00::/7",
  "fe80::/10",
  "fec0::/10",
  "ff00::/8",
]);

/** Where clouds hand out the keys of a machine to whoever asks from it. No document stands there. */
const metadata = listOf(["169.254.0.0/16", "100.100.100.200/32", "fd00:ec2::/32"]);

/** Whether an address, in digits, is one that the rules keep us from. */
export function isRefusedAddress(address: string, rules: AddressRules): boolean {
  const inner = innerIPv4(address);
  if (inner !== null) return isRefusedAddress(inner, rules);
  const family = isIPv4(address) ? "ipv4" : "ipv6";
  if (rules.allowPrivate) return metadata.check(address, family);
  if (loopback.check(address, family)) return !rules.allowLoopback;
  return notPublic.check(address, family);
}

/** The address in digits that a host of a URL is itself, or null for a name. */
export function literalAddress(host: string): string | null {
  const bare = host.replace(/^\[(.*)\]$/, "$1");
  return isIP(bare) === 0 ? null : bare;
}

/** Whether a host of a URL can only mean this machine. */
export function isLoopbackHost(host: string): boolean {
  const address = literalAddress(host);
  if (address === null) return /^(.+\.)?localhost\.?$/i.test(host);
  return loopback.check(
    innerIPv4(address) ?? address,
    isIPv4(innerIPv4(address) ?? address) ? "ipv4" : "ipv6",
  );
}

/** IPv4 travels inside IPv6 in two forms: mapped (`::ffff:a.b.c.d`) and translated (`64:ff9b::`). */
function innerIPv4(address: string): string | null {
  if (isIPv4(address)) return null;
  const groups = expand(address);
  const prefix = groups
    .slice(0, 6)
    .map((group) => group.toString(16))
    .join(":");
  if (prefix !== "0:0:0:0:0:ffff" && prefix !== "64:ff9b:0:0:0:0") return null;
  return groups
    .slice(6)
    .flatMap((group) => [group >> 8, group & 255])
    .join(".");
}

/** The eight groups of an IPv6 address as numbers. */
function expand(address: string): number[] {
  // The URL parser writes an embedded IPv4 address as two groups, and drops leading zeros.
  const bare = address.split("%")[0]!;
  const canonical = new URL(`http://[${bare}]/`).hostname.slice(1, -1);
  const [head = "", tail] = canonical.split("::");
  const groupsOf = (text: string) =>
    text === "" ? [] : text.split(":").map((group) => Number.parseInt(group, 16));
  const front = groupsOf(head);
  if (tail === undefined) return front;
  const back = groupsOf(tail);
  return [...front, ...new Array<number>(8 - front.length - back.length).fill(0), ...back];
}

/** Made when it is first asked: every command may be given addresses, and few are. */
function listOf(ranges: readonly string[]): AddressList {
  let list: BlockList | null = null;
  return {
    check(address, family) {
      list ??= blockList(ranges);
      return list.check(address, family);
    },
  };
}

function blockList(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [address, bits] = range.split("/") as [string, string];
    list.addSubnet(address, Number(bits), isIPv4(address) ? "ipv4" : "ipv6");
  }
  return list;
}
