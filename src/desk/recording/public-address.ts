import { BlockList, isIPv4, isIPv6 } from "node:net";

/** Networks of IPv4 that are no public hosts: private, shared, of this machine, of this network, kept, to many. */
const NOT_PUBLIC: readonly (readonly [net: string, prefix: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.31.196.0", 24],
  ["192.52.193.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["192.175.48.0", 24],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];

/** Within 2000::/3, of which alone hosts are public: what leads to IPv4 by another way, what is kept for examples. */
const NOT_PUBLIC_6: readonly (readonly [net: string, prefix: number])[] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

const BLOCKED = new BlockList();
for (const [net, prefix] of NOT_PUBLIC) BLOCKED.addSubnet(net, prefix, "ipv4");
for (const [net, prefix] of NOT_PUBLIC_6) BLOCKED.addSubnet(net, prefix, "ipv6");
const GLOBAL_6 = new BlockList();
GLOBAL_6.addSubnet("2000::", 3, "ipv6");

/** Whether an address is one of the public net, and none of a network that only this machine reaches. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !BLOCKED.check(address, "ipv4");
  return (
    isIPv6(address) && !address.includes("%") && GLOBAL_6.check(address, "ipv6") && !BLOCKED.check(address, "ipv6")
  );
}
