// Stand-in for Electron's own default_app in the test runtime: `electron [flags] <path>` starts an app folder or a file.
// Written for Electron 25 (CommonJS main only).
const { app } = require('electron');
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');

/** The modules to load first and the path to start; flags belong to Chromium. */
function parse(argv) {
  const preload = [];
  for (let i = 0; i < argv.length; i += 1) {
    const arg = argv[i];
    if (arg === '-r' || arg === '--require') {
      i += 1;
      preload.push(argv[i]);
    } else if (arg === '-v' || arg === '--version') return { preload, isVersionAsked: true };
    else if (!arg.startsWith('-')) return { preload, target: path.resolve(arg) };
  }
  return { preload };
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

/** What Electron reads from the package.json of an app folder before it loads its main file. */
function adoptManifest(folder) {
  const file = path.join(folder, 'package.json');
  if (!fs.existsSync(file)) return;
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8'));
  if (manifest.version) app.setVersion(manifest.version);
  app.name = manifest.productName || manifest.name || app.name;
  app.setDesktopName(manifest.desktopName || `${app.name}.desktop`);
  app.setAppPath(folder);
}

function start(target) {
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
  adoptManifest(target);
  let entry;
  try {
    entry = Module._resolveFilename(target, null, true);
  } catch (error) {
    fail(`no Electron app at ${target}\n${error.message}`);
  }
  Module._load(entry, null, true);
}

const wanted = parse(process.argv.slice(1));
if (wanted.isVersionAsked) {
  console.log(`v${process.versions.electron}`);
  process.exit(0);
}
// Before the app's own code and synchronously: the test driver's loader wraps app.whenReady here.
if (wanted.preload.length > 0) Module._preloadModules(wanted.preload);
if (wanted.target) start(wanted.target);
else fail('usage: electron [-r module] <app folder | file>');
