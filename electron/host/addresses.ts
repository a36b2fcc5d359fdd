import { isIPv4 } from 'node:net';
import type { NetworkInterfaceInfo } from 'node:os';
import type { RoomAddress } from '#src/contract/room.ts';

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** Switches inside the computer, of virtual machines and tunnels: no phone is behind them. */
const inside = /^(?:docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|utun|tun|tap|wg|zt|tailscale|awdl|llw|bridge)/i;

const rank: Readonly<Record<RoomAddress['scope'], number>> = { network: 0, 'link-local': 1, public: 2, computer: 3 };

/** RFC 1918, 6598, 3927. */
function scopeOf(address: string): RoomAddress['scope'] {
  const [a = 0, b = 0] = address.split('.').map(Number);
  if (a === 127) return 'computer';
  if (a === 169 && b === 254) return 'link-local';
  const isPrivate =
    a === 10 || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168) || (a === 100 && b >= 64 && b < 128);
  return isPrivate ? 'network' : 'public';
}

/** [BB32] Where a room can be opened, the likeliest first; this computer alone is always there, to try it out. */
export function addressesOf(interfaces: Interfaces): readonly RoomAddress[] {
  const all = Object.entries(interfaces).flatMap(([name, found = []]) =>
    found.filter(({ address, internal }) => isIPv4(address) && !internal).map(({ address }) => ({ address, name })),
  );
  const outside = all.toSorted((a, b) => Number(inside.test(a.name)) - Number(inside.test(b.name)));
  const scoped = outside.map((each): RoomAddress => ({ ...each, scope: scopeOf(each.address) }));
  const alone: RoomAddress = { address: '127.0.0.1', name: '', scope: 'computer' };
  return [...scoped.toSorted((a, b) => rank[a.scope] - rank[b.scope]), alone];
}
