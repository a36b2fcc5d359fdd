/** The same keys with other words: makes a missing or surplus translation a type error. */
export type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> };
