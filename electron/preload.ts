import * as electron from 'electron';
import type { HostEvent } from '#src/contract/calls.ts';
import { ipcDoor } from '#src/contract/ipc-door.ts';

const { contextBridge, ipcRenderer } = electron;

/** From Electron 29 on; from 32 on the only one that knows where a dropped file lies. */
type FileUtils = { readonly getPathForFile: (file: File) => string };
const { webUtils } = electron as { readonly webUtils?: FileUtils };

// [X21] The contract and nothing else. The other side parses all that comes through here.
const bridge = {
  call: (name: unknown, args: unknown): Promise<unknown> => ipcRenderer.invoke(ipcDoor.call, name, args),
  listen: (listener: (event: HostEvent) => void): (() => void) => {
    const hear = (_event: unknown, event: HostEvent): void => listener(event);
    ipcRenderer.on(ipcDoor.event, hear);
    ipcRenderer.send(ipcDoor.listening);
    return () => void ipcRenderer.off(ipcDoor.event, hear);
  },
  /** Where a file lies that a person dropped or picked; empty where this Electron says it on the file itself. */
  pathOf: (file: File): string => webUtils?.getPathForFile(file) ?? '',
};

contextBridge.exposeInMainWorld('regie', Object.freeze(bridge));
