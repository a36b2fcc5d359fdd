import { type KeyboardEvent, useRef, useState } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { useCaseView } from '#renderer/features/conflicts/case-view.ts';
import { optionsOf } from '#src/analysis/cases/case-options.ts';
import type { Case } from '#src/dossier/case.ts';
import { involvedClients } from '#src/views/cases/case-scene.ts';
import { AddOption } from './add-option.tsx';
import { EffectMark } from './effect-mark.tsx';
import { optionLetter } from './option-letter.ts';
import { stepOption } from './option-moves.ts';
import { OptionRow } from './option-row.tsx';
import css from './options.module.css';
import { ReleaseStances } from './release-stances.tsx';

/** More clients than this get narrow columns, and a tally of what it does to all of them. */
const MOST_WIDE = 6;
const ARROWS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Every way out with what it does to each client and how each stands to it; nothing here is the answer. */
export function OptionTable({ record }: { record: Case }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const options = optionsOf(dossier, record.id);
  const clients = involvedClients(dossier, record.id);
  const selected = useCaseView((view) => view.option);
  const current = options.find(({ id }) => id === selected) ?? options[0];
  return (
    <section className={css.options} aria-label={t('caseOptions:heading')}>
      <div className={css.head}>
        <h2>{t('caseOptions:heading')}</h2>
        <Legend />
        <span className="spacer" />
        <ReleaseStances record={record} />
        <AddOption record={record} />
      </div>
      {options.length === 0 ? (
        <p className={css.none}>{t('caseOptions:none')}</p>
      ) : (
        <Table record={record} options={options} clients={clients} current={current} />
      )}
    </section>
  );
}

function Legend() {
  const { t } = useText();
  return (
    <span className={css.legend}>
      {(['within', 'edge', 'outside'] as const).map((kind) => (
        <span key={kind}>
          <EffectMark kind={kind} />
          {t(`weighing:kind.${kind}`)}
        </span>
      ))}
    </span>
  );
}

interface TableProps {
  record: Case;
  options: ReturnType<typeof optionsOf>;
  clients: ReturnType<typeof involvedClients>;
  current: ReturnType<typeof optionsOf>[number] | undefined;
}

function Table({ record, options, clients, current }: TableProps) {
  const { t } = useText();
  const table = useRef<HTMLTableElement>(null);
  const [column, setColumn] = useState(0);
  const isCompact = clients.length > MOST_WIDE;
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = ARROWS[event.key];
    const place = event.target instanceof HTMLElement ? event.target.dataset['place'] : undefined;
    if (step === undefined || place === undefined) return;
    const [row = 0, at = 0] = place.split(' ').map(Number);
    event.preventDefault();
    const moved = options[row];
    if (event.altKey && moved !== undefined && step[0] !== 0) return stepOption(moved, step[0] < 0 ? -1 : 1);
    const to = `${row + step[0]} ${at + step[1]}`;
    const next = table.current?.querySelector<HTMLElement>(`[data-place="${to}"]`);
    if (!next) return;
    setColumn(at + step[1]);
    next.focus();
  };
  return (
    <div className={css.scroll}>
      <table ref={table} className={css.table} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col" className={css.titleHead}>
              {t('caseOptions:option')}
            </th>
            {clients.map((client) => (
              <th key={client.id} scope="col" className={css.clientHead} data-compact={isCompact}>
                <ClientBadge hue={client.hue} letters={client.badge} name={client.name} size="xs" />
              </th>
            ))}
            {isCompact && <th scope="col">{t('caseOptions:together')}</th>}
            <th scope="col" className={css.costHead} title={t('caseOptions:costHelp')}>
              {t('caseOptions:costYear')}
            </th>
            <th scope="col">{t('caseOptions:feasible')}</th>
          </tr>
        </thead>
        <tbody>
          {options.map((option, row) => (
            <OptionRow
              key={option.id}
              option={option}
              letter={optionLetter(option, record.code)}
              row={row}
              clients={clients}
              isCompact={isCompact}
              isCurrent={option === current}
              tabColumn={option === current ? Math.min(column, clients.length - 1) : null}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
