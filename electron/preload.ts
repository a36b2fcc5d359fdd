import { contextBridge, ipcRenderer } from 'electron';
import type { HostEvent } from '#src/contract/calls.ts';
import { ipcDoor } from '#src/contract/ipc-door.ts';

// [X21] The contract and nothing else. The other side parses all that comes through here.
const bridge = {
  call: (name: unknown, args: unknown): Promise<unknown> => ipcRenderer.invoke(ipcDoor.call, name, args),
  listen: (listener: (event: HostEvent) => void): (() => void) => {
    const hear = (_event: unknown, event: HostEvent): void => listener(event);
    ipcRenderer.on(ipcDoor.event, hear);
    ipcRenderer.send(ipcDoor.listening);
    return () => void ipcRenderer.off(ipcDoor.event, hear);
  },
};

contextBridge.exposeInMainWorld('regie', Object.freeze(bridge));
