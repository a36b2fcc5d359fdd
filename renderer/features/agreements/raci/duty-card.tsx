import { type FormEvent, useState } from 'react';
import { Plus } from 'lucide-react';
import { CardHead } from '#renderer/features/agreements/card-head.tsx';
import css from '#renderer/features/agreements/agreements.module.css';
import { putDuty } from '#renderer/features/agreements/edits.ts';
import { useDuties } from '#renderer/features/agreements/use-agreements.ts';
import { showAgreementTab } from '#renderer/store/agreements.ts';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { raciRoles } from '#src/dossier/duty.ts';
import type { DutyRow } from '#src/views/agreements/duty-rows.ts';
import { DutyGrid } from './duty-grid.tsx';
import own from './raci.module.css';
import { RoleMark } from './role-mark.tsx';

const FEW = 7;

interface DutyCardProps {
  isWhole: boolean;
  today: string;
}

/** Who does what: a task answered for by nobody, or by two, is said in the last column. */
export function DutyCard({ isWhole, today }: DutyCardProps) {
  const { t } = useText();
  const { columns, rows } = useDuties(!isWhole);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const shown = isWhole ? rows : few(rows);
  return (
    <section className={css.card} aria-labelledby="agreements-duties">
      <CardHead
        id="agreements-duties"
        title={t('agreements:tabs.duties')}
        shown={shown.length}
        total={rows.length}
        onAll={isWhole ? null : () => showAgreementTab('duties')}
      >
        {raciRoles.map((role) => (
          <span key={role} className={css.key}>
            <RoleMark role={role} isSmall /> {t(`agreements:roles.${role}`)}
          </span>
        ))}
      </CardHead>
      {rows.length === 0 ? (
        <p className="muted">{t('agreements:duty.nothing')}</p>
      ) : (
        <DutyGrid columns={columns} rows={shown} isWhole={isWhole} isReadOnly={isReadOnly} today={today} />
      )}
      {isWhole && rows.length > 0 && <p className="muted">{t('agreements:duty.keys')}</p>}
      {!isReadOnly && (isWhole || rows.length === 0) && <AddDuty />}
    </section>
  );
}

/** Findings come first where there is room for few; the order stays that of the tasks. */
function few(rows: readonly DutyRow[]): readonly DutyRow[] {
  if (rows.length <= FEW) return rows;
  const found = rows.filter(({ isFinding }) => isFinding).slice(0, FEW);
  const rest = rows.filter(({ isFinding }) => !isFinding).slice(0, FEW - found.length);
  const chosen = new Set([...found, ...rest]);
  return rows.filter((row) => chosen.has(row));
}

function AddDuty() {
  const { t } = useText();
  const [title, setTitle] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (title.trim() === '') return;
    putDuty(title.trim());
    setTitle('');
  };
  return (
    <form className={own.add} onSubmit={submit}>
      <TextField
        label={t('agreements:duty.add')}
        isLabelHidden
        placeholder={t('agreements:duty.add')}
        lead={<Icon icon={Plus} size={14} />}
        maxLength={500}
        value={title}
        onChange={setTitle}
      />
    </form>
  );
}
