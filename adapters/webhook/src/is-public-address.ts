import { BlockList, isIPv6 } from 'node:net';

/** IPv4 that no stranger's server has (IANA's special-purpose registry, https://www.iana.org/assignments/iana-ipv4-special-registry). */
const specialV4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;

/** The same of IPv6, within what is given out at all. Tunnels count, because they carry IPv4 addresses inside. */
const specialV6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
] as const;

const notPublic = new BlockList();
for (const [net, prefix] of specialV4) notPublic.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of specialV6) notPublic.addSubnet(net, prefix, 'ipv6');

const givenOut = new BlockList();
givenOut.addSubnet('2000::', 3, 'ipv6');

/** Whether an address is one that anybody on the internet could have: not this machine, not its network. */
export function isPublicAddress(address: string): boolean {
  if (!isIPv6(address)) return !notPublic.check(address, 'ipv4');
  return givenOut.check(address, 'ipv6') && !notPublic.check(address, 'ipv6');
}
