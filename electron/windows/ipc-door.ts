import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { refuse, type Result } from '#src/base/result.ts';
import type { HostEvent } from '#src/contract/calls.ts';
import { ipcDoor } from '#src/contract/ipc-door.ts';
import { isOwnPage } from './own-page.ts';

/** One window's way to the host, see electron/host. */
export type DoorConnection = {
  readonly receive: (name: unknown, args: unknown) => Promise<Result<unknown>>;
  readonly listen: (listener: (event: HostEvent) => void) => () => void;
};

type Visitor = { readonly connection: DoorConnection; isListening: boolean; waiting: HostEvent[] };

export type IpcDoor = {
  /** From here on these pages may call, and hear what their connection hears. */
  readonly admit: (contents: WebContents, connection: DoorConnection) => void;
};

/** [X22] The main frame of a window of ours, on a page of ours, and not while it is on its way out. */
function isOwnFrame({ sender, senderFrame }: IpcMainEvent | IpcMainInvokeEvent): boolean {
  if (senderFrame === null || sender.isDestroyed()) return false;
  return (
    senderFrame.parent === null && senderFrame.routingId === sender.mainFrame.routingId && isOwnPage(senderFrame.url)
  );
}

function watch(contents: WebContents, visitor: Visitor): void {
  visitor.connection.listen((event) => {
    if (visitor.isListening && !contents.isDestroyed()) contents.send(ipcDoor.event, event);
    else visitor.waiting.push(event);
  });
  // A page that is loaded again has to begin listening again; what happens meanwhile waits for it.
  contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) visitor.isListening = false;
  });
}

/** The only two channels there are. */
export function openIpcDoor(): IpcDoor {
  const visitors = new Map<number, Visitor>();
  const visitorOf = (event: IpcMainEvent | IpcMainInvokeEvent): Visitor | undefined =>
    isOwnFrame(event) ? visitors.get(event.sender.id) : undefined;
  ipcMain.handle(ipcDoor.call, (event, name: unknown, args: unknown) => {
    const visitor = visitorOf(event);
    return visitor === undefined ? refuse('unknown-sender') : visitor.connection.receive(name, args);
  });
  ipcMain.on(ipcDoor.listening, (event) => {
    const visitor = visitorOf(event);
    if (visitor === undefined) return;
    visitor.isListening = true;
    for (const waiting of visitor.waiting.splice(0)) event.sender.send(ipcDoor.event, waiting);
  });
  return {
    admit: (contents, connection) => {
      const { id } = contents;
      const visitor: Visitor = { connection, isListening: false, waiting: [] };
      visitors.set(id, visitor);
      watch(contents, visitor);
      contents.once('destroyed', () => visitors.delete(id));
    },
  };
}
