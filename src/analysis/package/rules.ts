/**
 * Ways to say which package is best, side by side and without a winner (DOMAIN C11, C12). `majority`: max-min with the musts of
 * more than half fixed. `served`: a client counts only when everything it needs is in, by its weight (Bagnall, Rayward-Smith &
 * Whittley, The next release problem, 2001).
 */
export const packageRules = ['sum', 'inhabitants', 'max-min', 'leximin', 'majority', 'served'] as const;
export type PackageRule = (typeof packageRules)[number];
