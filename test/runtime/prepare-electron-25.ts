import { prepareElectron25 } from './electron-25.ts';

// Prints the folder of the test runtime, made on first use.
process.stdout.write(`${await prepareElectron25()}\n`);
