// With an Electron from a folder electron-builder leaves that folder's loader and version file in the package.
const { rm } = require('node:fs/promises');
const path = require('node:path');

exports.default = async ({ appOutDir }) => {
  await rm(path.join(appOutDir, 'resources/default_app.asar'), { force: true });
  await rm(path.join(appOutDir, 'version'), { force: true });
};
