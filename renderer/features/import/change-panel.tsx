import { Import } from 'lucide-react';
import { runCommand } from '#renderer/store/edit.ts';
import { useStatus } from '#renderer/store/document.ts';
import { showScreen } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { isNothing } from '#src/changes/build.ts';
import { applyGivenChange } from '#src/commands/exchange/apply-change.ts';
import type { ImportPlan } from '#src/exchange/list/plan.ts';
import type { Text } from '#src/text/text.ts';
import { EditList } from './edit-list.tsx';
import css from './import.module.css';
import { closeImport, type OpenImport, rememberMapping } from './import-state.ts';
import type { Planned } from './use-plan.ts';

/** What the import would do to the dossier, and the one button that does it. */
export function ChangePanel({ open, planned }: { open: OpenImport; planned: Planned }) {
  const { t } = useText();
  return (
    <section className={css.panel} aria-label={t('imports:changes.title')}>
      <header className={css.panelHead}>
        <h2>{t('imports:changes.title')}</h2>
      </header>
      <Counts planned={planned} />
      <EditList planned={planned} />
      <Apply open={open} planned={planned} />
    </section>
  );
}

/** What comes along with new requirements. */
function alsoNew({ t }: Text, { clients, themes, positions }: ImportPlan): string {
  const count = positions.added.length;
  return [
    clients.length > 0 ? t('imports:changes.clients', { count: clients.length }) : '',
    themes.length > 0 ? t('imports:changes.themes', { count: themes.length }) : '',
    count > 0 ? t('imports:changes.positions', { count }) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function Counts({ planned: { plan, before } }: { planned: Planned }) {
  const text = useText();
  const { t } = text;
  const { added, same, missing } = plan.requirements;
  const changed = new Set(plan.edits.map(({ after }) => ('requirement' in after ? after.requirement : after.id)));
  const codes = added.map(({ code }) => code);
  const [first = ''] = codes;
  const range = codes.length > 1 ? t('imports:changes.range', { first, last: codes.at(-1) ?? '' }) : first;
  const news = [range, alsoNew(text, plan)].filter((part) => part !== '').join('; ');
  return (
    <div className={css.counts}>
      <Count value={added.length} label={t('imports:changes.new', { count: added.length })}>
        {news || t('imports:changes.none')}
      </Count>
      <Count value={changed.size} label={t('imports:changes.updated', { count: changed.size })}>
        {plan.edits.length > 0 ? t('imports:changes.cells', { count: plan.edits.length }) : t('imports:changes.none')}
      </Count>
      <Count value={same.length} label={t('imports:changes.same')}>
        {missing.length > 0 && before.dossier.requirements.length > 0
          ? t('imports:changes.missing', { count: missing.length })
          : ''}
      </Count>
    </div>
  );
}

function Count({ value, label, children }: { value: number; label: string; children: string }) {
  const { number } = useText();
  return (
    <div className={css.count}>
      <b className="num">{number(value)}</b>
      <span>{label}</span>
      <small>{children}</small>
    </div>
  );
}

/** `Voeg 13 eisen toe en wijzig er 9`. */
function applyWords({ t }: Text, plan: ImportPlan): string {
  const count = plan.requirements.added.length;
  const updated = new Set(plan.edits.map(({ after }) => ('requirement' in after ? after.requirement : after.id))).size;
  const added = t('imports:changes.apply.eisen', { count });
  if (count > 0 && updated > 0) return t('imports:changes.apply.both', { added, updated });
  if (count > 0) return t('imports:changes.apply.add', { added });
  if (updated > 0)
    return t('imports:changes.apply.update', { updated: t('imports:changes.apply.eisen', { count: updated }) });
  return t('imports:changes.apply.other');
}

function Apply({ open, planned: { plan, change } }: { open: OpenImport; planned: Planned }) {
  const text = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const hasNothing = isNothing(change);
  const apply = async (): Promise<void> => {
    const { fileName } = open.source;
    const done = runCommand(
      applyGivenChange,
      { change, source: fileName.slice(0, 500) },
      { toast: text.t('imports:changes.done', { file: fileName }) },
    );
    if (open.isRemembered) rememberMapping(open);
    const result = await done;
    if (!result.ok) return;
    closeImport();
    showScreen('map');
  };
  return (
    <footer className={css.apply}>
      <Button
        variant="primary"
        size="lg"
        icon={Import}
        isDisabled={hasNothing || isReadOnly}
        onPress={() => void apply()}
      >
        {hasNothing ? text.t('imports:changes.apply.nothing') : applyWords(text, plan)}
      </Button>
      <small className="sec">{text.t('imports:changes.undo', { keys: 'Ctrl Z' })}</small>
    </footer>
  );
}
