import path from 'node:path';
import { nodePorts } from '#electron/host/node-ports.ts';
import { userFolders, usualFolders } from '#electron/host/user-folders.ts';
import { runCli } from './cli/run.ts';

const appFolder = path.join(__dirname, '..');
const folders = userFolders(process.env, usualFolders(process.env, process.platform));

// A reader that has seen enough (`regie info … | head`) is no error.
process.stdout.on('error', () => process.exit(0));

void runCli({
  args: process.argv.slice(2),
  env: process.env,
  cwd: process.cwd(),
  appFolder,
  data: (line) => process.stdout.write(`${line}\n`),
  message: (line) => process.stderr.write(`${line}\n`),
  host: nodePorts({ ...folders, appFolder, engine: `Node ${process.versions.node}` }),
}).then((code) => {
  process.exitCode = code;
});
