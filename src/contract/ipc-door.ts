/** The channels of the desktop door: a call with its answer, an event to the window, and the window's first ear. */
export const ipcDoor = { call: 'regie', event: 'regie-event', listening: 'regie-listening' } as const;
