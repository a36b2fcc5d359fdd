import { findElectron } from '#electron/build/find-electron.ts';
import { canPrepareElectron25, prepareElectron25, VERSION } from './electron-25.ts';

export type JourneyElectron =
  | { readonly kind: 'found'; readonly folder: string; readonly version: string }
  | { readonly kind: 'absent'; readonly reason: string };

/** The real Electron the journeys drive: as `npm start` finds it, else the pinned test runtime. */
export async function journeyElectron(): Promise<JourneyElectron> {
  const electron = await findElectron();
  if (electron.kind === 'found') return electron;
  if (!canPrepareElectron25()) return electron;
  try {
    return { kind: 'found', folder: await prepareElectron25(), version: VERSION };
  } catch (error) {
    return { kind: 'absent', reason: `${electron.reason}; ${error instanceof Error ? error.message : String(error)}` };
  }
}
