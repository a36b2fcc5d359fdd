import { runCommand } from '#renderer/store/edit.ts';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { InPlaceText } from '#renderer/ui/controls/in-place-text.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import css from '#renderer/features/conflicts/conflicts.module.css';
import { editCase } from '#src/commands/cases/edit-case.ts';
import type { Case } from '#src/dossier/case.ts';
import own from './side.module.css';

type Waits = 'none' | NonNullable<Case['waits']>['kind'];

/** A case that waits for something that is not in the room, and for what. */
export function CaseWaits({ record }: { record: Case }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const { waits } = record;
  const put = (next: Case['waits']): void => void runCommand(editCase, { id: record.id, patch: { waits: next } });
  return (
    <section className={css.sidePart}>
      <Select<Waits>
        label={t('caseSide:waits')}
        value={waits?.kind ?? 'none'}
        isDisabled={isReadOnly}
        onChange={(kind) => put(kind === 'none' ? null : { note: '', until: null, ...waits, kind })}
        options={(['none', 'parked', 'escalated'] as const).map((value) => ({
          value,
          label: t(`caseSide:waitKinds.${value}`),
        }))}
      />
      {waits !== null && (
        <div className={own.waits}>
          <InPlaceText
            label={t('caseSide:waitsFor')}
            value={waits.note}
            placeholder={t('caseSide:waitsForEmpty')}
            onCommit={(note) => put({ ...waits, note })}
            isReadOnly={isReadOnly}
          />
          <label>
            {t('caseSide:until')}
            <input
              type="date"
              value={waits.until ?? ''}
              readOnly={isReadOnly}
              onChange={(event) => put({ ...waits, until: event.target.value === '' ? null : event.target.value })}
            />
          </label>
        </div>
      )}
    </section>
  );
}
