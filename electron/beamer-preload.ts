import { contextBridge, ipcRenderer } from 'electron';
import { beamerDoor } from '#src/contract/beamer.ts';

// The page of the beamer can hear what to show. There is no call here, and the host's door does not know this page.
const beamer = {
  listen: (listener: (view: unknown) => void): void => {
    ipcRenderer.on(beamerDoor.view, (_event, view: unknown) => listener(view));
    ipcRenderer.send(beamerDoor.listening);
  },
};

contextBridge.exposeInMainWorld('regieBeamer', Object.freeze(beamer));
