import type { Problem } from '#src/base/result.ts';
import { DossierStore } from './dossier-store.ts';
import { newPlace, settle } from './move.ts';
import { placeNotices } from './places.ts';
import { portsOf } from './ports.ts';
import { attempt } from './problem-of.ts';
import { Sealer } from './sealer.ts';
import type { CreateStore } from './store.ts';

export const createStore: CreateStore = (path, dossier, options) =>
  attempt(path, async () => {
    const ports = portsOf(options);
    const target = await newPlace(ports, path);
    const file = { dossier, seq: 0, trail: [] };
    const sealed = await new Sealer().seal(file);
    const home = await settle(ports, target, sealed);
    const about = { seq: 0, requirements: dossier.requirements.length };
    const kept = await attempt(target, () => home.generations.keep({ ...sealed, reason: 'saved', ...about }));
    const notices: readonly Problem[] = kept.ok ? [] : [{ ...kept.problem, code: 'generation-failed' }];
    const savedAt = new Date(ports.now()).toISOString();
    const store = new DossierStore({ ports, home, file, savedSeq: 0, savedAt });
    return { store, notices: [...notices, ...placeNotices(target, [])] };
  });
