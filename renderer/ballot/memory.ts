/** What a device keeps. */
export type Memory = {
  readonly get: (name: string) => unknown;
  readonly set: (name: string, value: unknown) => void;
  readonly drop: (name: string) => void;
};

const prefix = 'regie-ballot-';

/** In the storage of the browser, and where that is switched off or full, as long as the page is open. */
export function memoryIn(storage: () => Storage): Memory {
  const open = new Map<string, unknown>();
  const attempt = <T>(act: (storage: Storage) => T): T | null => {
    try {
      return act(storage());
    } catch {
      return null;
    }
  };
  return {
    get: (name) => {
      if (open.has(name)) return open.get(name);
      const text = attempt((place) => place.getItem(prefix + name));
      return text === null ? null : attempt(() => JSON.parse(text) as unknown);
    },
    set: (name, value) => {
      open.set(name, value);
      attempt((place) => place.setItem(prefix + name, JSON.stringify(value)));
    },
    drop: (name) => {
      open.delete(name);
      attempt((place) => place.removeItem(prefix + name));
    },
  };
}

/** Of one voter on a shared screen: nothing outlives the page. */
export function openMemory(): Memory {
  return memoryIn(() => {
    throw new Error('Nothing is kept');
  });
}

/** [BP3] 128 random bits as hex. The page is no secure context, so there is no randomUUID. */
export function newId(): string {
  let id = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) id += byte.toString(16).padStart(2, '0');
  return id;
}
