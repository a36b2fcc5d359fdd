// Runs the worker from its source in tests: a worker thread does not take over the loader of its parent.
import { register } from 'tsx/esm/api';

register();
await import('#electron/room/worker.ts');
