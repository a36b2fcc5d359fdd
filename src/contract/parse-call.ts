import { type Result, ok, refuse } from '#src/base/result.ts';
import type { Args, CallName } from './calls.ts';
import { parsers, TOO_LARGE } from './parsers.ts';
import { MAX_LIST_BYTES, payloadProblem, toMb } from './payload.ts';

export type ParsedCall = { readonly [K in CallName]: { readonly name: K; readonly args: Args<K> } }[CallName];

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(parsers, name);
}

/** [X1] What every door does with what came in, before the host sees it. */
export function parseCall(name: unknown, args: unknown): Result<ParsedCall> {
  if (!isCallName(name)) return refuse('unknown-call');
  const problem = payloadProblem(args);
  if (problem) return { ok: false, problem };
  const parsed = parsers[name].safeParse(args);
  if (parsed.success) return ok({ name, args: parsed.data } as ParsedCall);
  const issue = parsed.error.issues[0];
  if (issue?.message === TOO_LARGE) return refuse(TOO_LARGE, { limitMb: toMb(MAX_LIST_BYTES) });
  const field = issue?.path.map(String).join('.') ?? '';
  return refuse('bad-request', { call: name, field });
}
