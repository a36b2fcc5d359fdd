import path from 'node:path';

/** The checkout; every generated file goes under its `out/`. */
export const root = path.resolve(import.meta.dirname, '../..');
export const out = path.join(root, 'out');
/** The built program: main, preload, cli, jobs, renderer, assets. */
export const appOut = path.join(out, 'app');
export const cliEntry = path.join(appOut, 'cli/index.cjs');
/** Where the person typed the command; npm itself runs scripts in the checkout. */
export const calledFrom = process.env.INIT_CWD ?? process.cwd();
