/** What the user can cause: a code (text key `problems.<code>`) and what the text needs. Bugs throw instead. */
export type Problem = {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
};

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refuse(code: string, params?: Problem['params']): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: params === undefined ? { code } : { code, params } };
}
