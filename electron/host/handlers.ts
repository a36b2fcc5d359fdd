import type { Result } from '#src/base/result.ts';
import type { Args, CallName, Value } from '#src/contract/calls.ts';
import type { Caller } from './ports.ts';

export type Handler<K extends CallName> = (args: Args<K>, caller: Caller) => Promise<Result<Value<K>>>;
/** One per call; each subject gives its part. */
export type Handlers = { readonly [K in CallName]: Handler<K> };
