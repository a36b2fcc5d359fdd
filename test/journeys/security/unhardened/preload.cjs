const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('regie', {
  call: (name, args) => ipcRenderer.invoke('regie', name, args),
  listen: (listener) => ipcRenderer.on('regie-event', (_event, message) => listener(message)),
});
