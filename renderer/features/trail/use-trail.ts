import { useCallback, useEffect, useState } from 'react';
import { callHost } from '#renderer/bridge/current-host.ts';
import { useDocument, useStatus } from '#renderer/store/document.ts';
import type { EntryHead, TrailFilter } from '#src/changes/trail.ts';
import type { TrailPage } from '#src/contract/calls.ts';

/** So many entries are asked for at a time. */
const PAGE = 200;
/** So long the host is left alone while someone types. */
const TYPING_MS = 150;

export const noTrailFilter: TrailFilter = { text: '', by: null, tables: [], from: null, until: null };

type Read = TrailPage & { readonly filter: TrailFilter };

export type Trail = {
  /** Newest first, as far as it was read; null while it is looked up for the first time. */
  readonly page: TrailPage | null;
  readonly more: () => void;
};

/** The trail as the host has it. After every edit its newest page is asked again; what was read of older ones stays. */
export function useTrail(filter: TrailFilter): Trail {
  const session = useStatus((status) => status.session);
  const acknowledged = useDocument(({ replica }) => replica.seq);
  const [read, setRead] = useState<Read | null>(null);
  useEffect(() => {
    if (session === null) return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      void callHost('dossier.trail', { session, filter, before: null, limit: PAGE }).then((answer) => {
        if (isCurrent && answer.ok) setRead((old) => refreshed(old, { ...answer.value, filter }));
      });
    }, TYPING_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [session, filter, acknowledged]);
  const last = read?.heads.at(-1)?.seq ?? null;
  const more = useCallback(() => {
    if (session === null || last === null) return;
    void callHost('dossier.trail', { session, filter, before: last, limit: PAGE }).then((answer) => {
      if (answer.ok) setRead((old) => (old === null ? old : extended(old, answer.value, filter)));
    });
  }, [session, filter, last]);
  return { page: read, more };
}

function refreshed(old: Read | null, first: Read): Read {
  const last = first.heads.at(-1)?.seq ?? 0;
  const older = old?.filter === first.filter ? old.heads.filter(({ seq }) => seq < last) : [];
  return older.length === 0 ? first : { ...first, heads: [...first.heads, ...older], isMore: old?.isMore ?? false };
}

function extended(old: Read, next: TrailPage, filter: TrailFilter): Read {
  const last = old.heads.at(-1)?.seq ?? 0;
  const fresh = next.heads.filter(({ seq }: EntryHead) => seq < last);
  return old.filter === filter ? { ...old, heads: [...old.heads, ...fresh], isMore: next.isMore } : old;
}
