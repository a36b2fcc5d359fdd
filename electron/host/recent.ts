import { access } from 'node:fs/promises';
import path from 'node:path';
import type { DossierSummary, RecentDossier } from '#src/contract/calls.ts';
import { type Remembered, rememberedSchema } from '#src/contract/recent.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { dossierSummary } from '#src/views/summary.ts';
import { jsonFile } from './json-file.ts';
import { summaryOf } from './summary-of.ts';

export type RecentStore = {
  /** Newest first. */
  readonly list: () => Promise<readonly RecentDossier[]>;
  /** On top of the list at once; its conflicts are counted after that. */
  readonly remember: (path: string, openedAt: string, dossier: Dossier) => void;
  /** A newer picture of a dossier that is on the list; others are not added. */
  readonly redraw: (path: string, dossier: Dossier) => void;
  readonly forget: (path: string) => void;
  readonly listen: (listener: () => void) => () => void;
  /** Nothing is being counted or written any more. */
  readonly settled: () => Promise<void>;
};

const MAX_RECENT = 12;
/** A share that does not answer counts as absent. */
const EXISTS_MS = 1_000;

function soundEntries(stored: unknown): readonly Remembered[] {
  return (Array.isArray(stored) ? stored : []).flatMap((entry) => {
    const parsed = rememberedSchema.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
}

async function doesExist(file: string): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, EXISTS_MS, false).unref());
  const there = access(file).then(
    () => true,
    () => false,
  );
  return Promise.race([there, late]);
}

/** Draws one picture of a path at a time, always of its newest dossier. */
class Pictures {
  readonly #drawn: (path: string, summary: DossierSummary) => void;
  readonly #wanted = new Map<string, Dossier>();
  readonly #running = new Map<string, Promise<void>>();

  constructor(drawn: (path: string, summary: DossierSummary) => void) {
    this.#drawn = drawn;
  }

  draw(path: string, dossier: Dossier): void {
    this.#wanted.set(path, dossier);
    if (!this.#running.has(path)) this.#running.set(path, this.#run(path));
  }

  async #run(path: string): Promise<void> {
    for (let next = this.#wanted.get(path); next !== undefined; next = this.#wanted.get(path)) {
      this.#wanted.delete(path);
      this.#drawn(path, await summaryOf(next));
    }
    this.#running.delete(path);
  }

  async settled(): Promise<void> {
    await Promise.all(this.#running.values());
  }
}

/** [H12] The dossiers opened last, each once, with the picture the start screen draws of them. */
export async function openRecent(file: string): Promise<RecentStore> {
  const disk = jsonFile(file);
  let entries = soundEntries(await disk.read());
  const listeners = new Set<() => void>();
  const replace = (next: readonly Remembered[]): void => {
    entries = next.slice(0, MAX_RECENT);
    for (const listener of listeners) listener();
    // A list that can't be kept is no reason to refuse a dossier.
    void disk.write(entries).catch(() => {});
  };
  const known = (path: string): Remembered | undefined => entries.find((entry) => entry.path === path);
  const without = (path: string): readonly Remembered[] => entries.filter((entry) => entry.path !== path);
  const pictures = new Pictures((path, summary) =>
    replace(entries.map((entry) => (entry.path === path ? { ...entry, summary } : entry))),
  );
  return {
    list: () =>
      Promise.all(
        entries.map(async (entry) => ({
          ...entry,
          fileName: path.basename(entry.path),
          exists: await doesExist(entry.path),
        })),
      ),
    remember: (path, openedAt, dossier) => {
      const summary = known(path)?.summary ?? dossierSummary(dossier, { conflicts: [], clashes: [] });
      replace([{ path, openedAt, summary }, ...without(path)]);
      pictures.draw(path, dossier);
    },
    redraw: (path, dossier) => {
      if (known(path) !== undefined) pictures.draw(path, dossier);
    },
    forget: (path) => replace(without(path)),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    settled: async () => {
      await pictures.settled();
      await disk.settled();
    },
  };
}
