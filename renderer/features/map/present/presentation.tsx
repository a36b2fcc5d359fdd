import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';
import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { showDialog } from '#renderer/store/dialogs.ts';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { takeWholeScreen } from '#renderer/store/whole-screen.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { useIsForced } from '#renderer/features/map/use-theme-name.ts';
import { presentedDossier, presentedLook } from '#src/views/map/presented.ts';
import { presentKey } from './present-keys.ts';
import { type MapView, mapViewsOf, presentAt, stopPresenting, usePresenting } from './present-state.ts';
import css from './present.module.css';
import { PresentedLegend } from './presented-legend.tsx';
import { PresentedMap } from './presented-map.tsx';

/** [P51] The kept views of the map one after the other, over the whole window, for a room that looks along. */
export function Presentation() {
  const at = usePresenting((state) => state.at);
  return at === null ? null : <Opened at={at} />;
}

function Opened({ at }: { readonly at: number }) {
  const savedViews = useDossier((dossier) => dossier.views);
  const views = useMemo(() => mapViewsOf({ views: savedViews }), [savedViews]);
  const view = views[Math.min(at, views.length - 1)];
  if (view === undefined) return <NothingKept />;
  return <Show views={views} view={view} at={Math.min(at, views.length - 1)} />;
}

type ShowProps = { readonly views: readonly MapView[]; readonly view: MapView; readonly at: number };

function Show({ views, view, at }: ShowProps) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const shown = useMemo(() => presentedDossier(dossier), [dossier]);
  const presented = useMemo(() => presentedLook(shown, view.look), [shown, view.look]);
  const scroll = useRef<(by: number) => void>(() => {});
  useEffect(() => takeWholeScreen(stopPresenting), []);
  const isForced = useIsForced();
  const go = (to: number): void => presentAt(Math.min(views.length - 1, Math.max(0, to)));
  const onKeyDown = (event: KeyboardEvent): void => {
    // Nothing typed here reaches the map underneath.
    event.stopPropagation();
    const done = presentKey(event);
    if (done === null) return;
    event.preventDefault();
    if (done.kind === 'stop') stopPresenting();
    else if (done.kind === 'scroll') scroll.current(done.by);
    else go(done.kind === 'step' ? at + done.by : done.kind === 'first' ? 0 : views.length - 1);
  };
  return (
    <ModalOverlay
      className={css.overlay ?? ''}
      isOpen
      isKeyboardDismissDisabled
      {...(!isForced && { 'data-theme': 'light' })}
    >
      <Modal className={css.modal ?? ''}>
        <AriaDialog className={css.dialog ?? ''} aria-label={t('mapEdit:present.title')}>
          <div className={css.stage} role="presentation" tabIndex={-1} ref={focusFirst} onKeyDown={onKeyDown}>
            <header className={css.header}>
              <h1>{view.name}</h1>
              <Said presented={presented} />
              <span className={css.place} title={t('mapEdit:present.place', { at: at + 1, count: views.length })}>
                {at + 1}/{views.length}
              </span>
              <span className="vh" role="status">
                {t('mapEdit:present.place', { at: at + 1, count: views.length })}: {view.name}
              </span>
              <Tools at={at} last={views.length - 1} onGo={go} />
            </header>
            <PresentedMap
              key={view.id}
              shown={shown}
              presented={presented}
              onScroller={(by) => {
                scroll.current = by;
              }}
            />
            <PresentedLegend lens={presented.look.lens} />
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

type ToolsProps = { readonly at: number; readonly last: number; readonly onGo: (to: number) => void };

function Tools({ at, last, onGo }: ToolsProps) {
  const { t } = useText();
  return (
    <span className={css.tools}>
      <IconButton
        icon={ChevronLeft}
        label={t('mapEdit:present.previous')}
        isDisabled={at === 0}
        onPress={() => onGo(at - 1)}
      />
      <IconButton
        icon={ChevronRight}
        label={t('mapEdit:present.next')}
        isDisabled={at === last}
        onPress={() => onGo(at + 1)}
      />
      <IconButton icon={X} label={t('mapEdit:present.stop')} onPress={stopPresenting} />
    </span>
  );
}

function focusFirst(stage: HTMLDivElement | null): void {
  if (stage !== null && !stage.contains(document.activeElement)) stage.focus();
}

/** Which lens, and what is left out: also a room has to know that it does not see all. */
function Said({ presented: { look, part } }: { readonly presented: ReturnType<typeof presentedLook> }) {
  const { t, number } = useText();
  const shown = part.isWhole ? '' : t('map:filter.shown', { shown: number(part.shown), total: number(part.total) });
  return <p>{[t(`map:lens.${look.lens}`), shown].filter((part) => part !== '').join(' · ')}</p>;
}

function NothingKept() {
  const { t } = useText();
  return (
    <Dialog title={t('mapEdit:present.title')} isOpen onOpenChange={stopPresenting}>
      <EmptyState
        art="lanes"
        title={t('mapEdit:present.emptyTitle')}
        actions={
          <Button
            variant="primary"
            onPress={() => {
              stopPresenting();
              showDialog({ kind: 'keep-view' });
            }}
          >
            {t('views:keep')}
          </Button>
        }
      >
        {t('mapEdit:present.empty')}
      </EmptyState>
    </Dialog>
  );
}
