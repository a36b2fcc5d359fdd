import { ensureBuilt } from '#electron/build/build-app.ts';
import { journeyElectron } from '#test/runtime/journey-electron.ts';
import { hasDisplay } from '#test/runtime/tools.ts';
import { startVirtualDisplay } from '#test/runtime/virtual-display.ts';

/** Set when journeys in Electron cannot run here; they skip themselves with it as the reason. */
const ABSENT = 'REGIE_ELECTRON_ABSENT';

async function provideDisplay(): Promise<() => void> {
  if (hasDisplay()) return () => {};
  try {
    const display = await startVirtualDisplay();
    process.env.DISPLAY = display.name;
    return display.stop;
  } catch (error) {
    process.env[ABSENT] = `no display: ${error instanceof Error ? error.message : String(error)}`;
    return () => {};
  }
}

async function provideElectron(): Promise<void> {
  const electron = await journeyElectron();
  if (electron.kind === 'absent') {
    process.env[ABSENT] = electron.reason;
    process.stdout.write(`No Electron for the journeys: ${electron.reason}\n`);
    return;
  }
  process.env.ELECTRON_OVERRIDE_DIST_PATH = electron.folder;
  process.stdout.write(`Journeys run on Electron ${electron.version} (${electron.folder})\n`);
}

/** Before all journeys: a fresh build, a display, an Electron. Workers inherit the environment set here. */
export default async function prepareJourneys(): Promise<() => void> {
  await ensureBuilt();
  const stopDisplay = await provideDisplay();
  await provideElectron();
  return stopDisplay;
}
