import type { Args, CallName, Host, HostEvent, Value } from '#src/contract/calls.ts';
import type { Result } from '#src/base/result.ts';

let current: Host | null = null;

/** Says once, before the first screen, through which door this window speaks to its host. */
export function connectHost(host: Host): void {
  current = host;
}

function connected(): Host {
  if (current === null) throw new Error('No host connected');
  return current;
}

export function callHost<K extends CallName>(name: K, args: Args<K>): Promise<Result<Value<K>>> {
  return connected().call(name, args);
}

export function listenToHost(listener: (event: HostEvent) => void): () => void {
  return connected().listen(listener);
}
