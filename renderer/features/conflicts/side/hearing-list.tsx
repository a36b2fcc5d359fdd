import { Landmark, Send } from 'lucide-react';
import { copyText } from '#renderer/store/copy-text.ts';
import { useText } from '#renderer/store/settings.ts';
import { showToast } from '#renderer/store/toasts.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { Note } from '#renderer/ui/feedback/note.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { optionLetter } from '#renderer/features/conflicts/options/option-letter.ts';
import { StanceTile } from '#renderer/features/conflicts/options/stance-tile.tsx';
import css from '#renderer/features/conflicts/conflicts.module.css';
import type { Case } from '#src/dossier/case.ts';
import type { Option } from '#src/dossier/option.ts';
import { type Hearing, isHeard } from './hearing.ts';
import own from './side.module.css';

interface HearingListProps {
  record: Case;
  option: Option | null;
  hearings: readonly Hearing[];
}

export function HearingList({ record, option, hearings }: HearingListProps) {
  const { t } = useText();
  const letter = option === null ? '' : optionLetter(option, record.code);
  const next = hearings.find((hearing) => !isHeard(hearing));
  return (
    <section className={css.sidePart}>
      <Note mark={<Icon icon={Landmark} size={16} />}>{t('caseSide:whoDecides', { count: hearings.length })}</Note>
      {option !== null && (
        <p className={own.about} title={option.title}>
          {t('caseSide:about', { letter, title: option.title })}
        </p>
      )}
      <ul className={own.hearings}>
        {hearings.map((hearing) => (
          <li key={hearing.client.id}>
            <ClientBadge hue={hearing.client.hue} letters={hearing.client.badge} name={hearing.client.name} />
            <span className={own.who}>
              <b title={hearing.person?.name}>{hearing.person?.name ?? t('caseSide:nobody')}</b>
              <small title={hearing.person?.mandate ?? undefined}>{roleOf(hearing, t('conflicts:noMandate'))}</small>
            </span>
            {isHeard(hearing) ? (
              <StanceTile stance={hearing.stance} />
            ) : (
              <span className={own.not}>{t('caseSide:notYet')}</span>
            )}
          </li>
        ))}
      </ul>
      {next !== undefined && option !== null && <AskButton record={record} option={option} client={next.client.name} />}
    </section>
  );
}

function roleOf({ person }: Hearing, noMandate: string): string {
  if (person === null) return '';
  return person.mandate === null ? [person.role, noMandate].filter((part) => part !== '').join(', ') : person.role;
}

/** A question that leans nowhere, on the clipboard: sending it is for the regisseur to do. */
function AskButton({ record, option, client }: { record: Case; option: Option; client: string }) {
  const { t } = useText();
  const ask = (): void => {
    const letter = optionLetter(option, record.code);
    const question = t('caseSide:question', { client, case: record.title, letter, title: option.title });
    if (copyText(question)) showToast({ kind: 'done', text: t('caseSide:copied') });
  };
  return (
    <Button block icon={Send} onPress={ask}>
      {t('caseSide:ask', { client })}
    </Button>
  );
}
