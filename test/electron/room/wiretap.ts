import net, { type AddressInfo } from 'node:net';

export type Wiretap = {
  readonly port: number;
  /** All bytes that passed, both ways. */
  readonly heard: () => string;
  readonly close: () => void;
};

/** Somebody between the phones and the room, who passes everything on and keeps it. */
export async function wiretap(url: string): Promise<Wiretap> {
  const { hostname, port } = new URL(url);
  const chunks: Buffer[] = [];
  const sockets = new Set<net.Socket>();
  const server = net.createServer((phone) => {
    const room = net.connect(Number(port), hostname);
    for (const [one, other] of [
      [phone, room],
      [room, phone],
    ] as const) {
      sockets.add(one);
      one.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        other.write(chunk);
      });
      one.on('error', () => {});
      one.on('close', () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, hostname, resolve));
  return {
    port: (server.address() as AddressInfo).port,
    heard: () => Buffer.concat(chunks).toString('latin1'),
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
