import { ArrowRight } from 'lucide-react';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { Kbd } from '#renderer/ui/marks/kbd.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { type PartyLine, partyOverview, type WholesaleLine } from '#src/exchange/list/party-overview.ts';
import type { ImportPlan } from '#src/exchange/list/plan.ts';
import { columnName } from '#src/exchange/list/sheet-grid.ts';
import css from './import.module.css';
import { type OpenImport, setParty, setPriorityFor } from './import-state.ts';

const SPLITS = [',', ';', '/', '+', 'en'];

/** Whom the list names, how it writes them, and which spellings come together. */
export function PartyPanel({ open, plan }: { open: OpenImport; plan: ImportPlan }) {
  const { t } = useText();
  const column = open.mapping.columns.findIndex((meaning) => meaning.kind === 'field' && meaning.field === 'parties');
  const hasClientColumns = open.mapping.columns.some((meaning) => meaning.kind === 'client');
  const { lines, wholesale } = partyOverview(plan, open.mapping);
  const hasParties = column >= 0 || hasClientColumns;
  return (
    <section className={css.panel} aria-label={t('imports:parties.titleNone')}>
      <header className={css.panelHead}>
        <h2>
          {column >= 0
            ? t('imports:parties.titleColumn', { letter: columnName(column) })
            : t(hasClientColumns ? 'imports:parties.titleColumns' : 'imports:parties.titleNone')}
        </h2>
        <span className="spacer" />
        {column >= 0 && (
          <span className="muted num">{t('imports:parties.mentions', { count: plan.parties.mentions })}</span>
        )}
      </header>
      <div className={css.panelBody}>
        {hasParties ? <Intro plan={plan} isColumn={column >= 0} /> : <NoParties open={open} />}
        <ul className={css.parties}>
          {lines.map((line) => (
            <PartyItem key={line.name} line={line} hasTicks={column >= 0} />
          ))}
        </ul>
        {wholesale.map((line) => (
          <Wholesale key={line.text} line={line} />
        ))}
      </div>
    </section>
  );
}

function Intro({ plan, isColumn }: { plan: ImportPlan; isColumn: boolean }) {
  const { t } = useText();
  if (!isColumn) return <p className={css.intro}>{t('imports:parties.fromHeadings')}</p>;
  const { splitCells } = plan.parties;
  return (
    <p className={css.intro}>
      {splitCells > 0 && (
        <>
          {t('imports:parties.split', { count: splitCells })} <Kbd keys={SPLITS} />{' '}
        </>
      )}
      {t('imports:parties.merged')}
    </p>
  );
}

function PartyItem({ line, hasTicks }: { line: PartyLine; hasTicks: boolean }) {
  const { t } = useText();
  return (
    <li className={css.party}>
      <span className={css.partyName}>
        <ClientBadge hue={line.hue} letters={line.badge} size="sm" />
        <b className="ellipsis">{line.name}</b>
        {line.isNew && <small className="muted">{t('imports:parties.isNew')}</small>}
      </span>
      {hasTicks && (
        <span className={css.variants}>
          {line.variants.map(({ spelling, count, isTaken }) => (
            <Checkbox
              key={spelling}
              isTag
              isSelected={isTaken}
              note={count}
              onChange={(isOn) => setParty(spelling, isOn ? line.name : null)}
            >
              {spelling}
            </Checkbox>
          ))}
        </span>
      )}
    </li>
  );
}

function Wholesale({ line }: { line: WholesaleLine }) {
  const { t } = useText();
  return (
    <p className={css.wholesale}>
      <span className={css.raw}>{line.text}</span>
      <Icon icon={ArrowRight} size={14} />
      {line.badges.map(({ hue, badge, name }) => (
        <ClientBadge key={name} hue={hue} letters={badge} name={name} size="xs" />
      ))}
      <span className="muted num">{t('imports:parties.all', { count: line.count })}</span>
    </p>
  );
}

const NOBODY = '-';

/** A list without parties: only requirements, unless the person says whose priorities these are. */
function NoParties({ open }: { open: OpenImport }) {
  const { t } = useText();
  const clients = useDossier((dossier) => dossier.clients).filter(({ kind }) => kind !== 'ssc');
  const hasPriority = open.mapping.columns.some((meaning) => meaning.kind === 'field' && meaning.field === 'priority');
  if (!hasPriority || clients.length === 0) return <p className={css.intro}>{t('imports:parties.none')}</p>;
  return (
    <Select
      label={t('imports:parties.whose')}
      options={[
        { value: NOBODY, label: t('imports:parties.whoseNobody') },
        { value: '*', label: t('imports:parties.whoseAll') },
        ...clients.map(({ name, hue, badge }) => ({
          value: name,
          label: name,
          glyph: <ClientBadge hue={hue} letters={badge} size="xs" />,
        })),
      ]}
      value={open.mapping.priorityFor ?? NOBODY}
      onChange={(name) => setPriorityFor(name === NOBODY ? null : name)}
    />
  );
}
