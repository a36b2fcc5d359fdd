import type { NetworkInterfaceInfo } from 'node:os';
import { expect, it } from 'vitest';
import { addressesOf } from '#electron/host/addresses.ts';

const at = (address: string, internal = false): NetworkInterfaceInfo => ({
  address,
  internal,
  family: 'IPv4',
  netmask: '255.255.255.0',
  mac: '00:00:00:00:00:00',
  cidr: `${address}/24`,
});

it('[BB32] offers the addresses of this computer, those where phones are first and itself last', () => {
  const found = addressesOf({
    lo: [at('127.0.0.1', true)],
    docker0: [at('172.17.0.1')],
    eth1: [at('145.97.12.8')],
    wlan0: [at('192.168.1.20'), { ...at('fe80::1'), family: 'IPv6', scopeid: 2 }],
    eth0: [at('169.254.10.1')],
    en5: undefined,
  });
  expect(found.map(({ address, scope }) => [address, scope])).toEqual([
    ['192.168.1.20', 'network'],
    ['172.17.0.1', 'network'],
    ['169.254.10.1', 'link-local'],
    ['145.97.12.8', 'public'],
    ['127.0.0.1', 'computer'],
  ]);
});
