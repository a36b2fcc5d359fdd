import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useDossier } from '#renderer/store/document.ts';
import { focusField } from '#renderer/store/focus-field.ts';
import { reveal } from '#renderer/store/reveal.ts';
import { showScreen, useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Disclosure } from '#renderer/ui/controls/disclosure.tsx';
import { type CheckKind, checkKinds, type Finding } from '#src/analysis/checks/check.ts';
import { findingText } from './finding-text.ts';
import css from './review.module.css';
import { useChecks } from './use-checks.ts';

/** So many of a kind at first: a list is to be worked through, not scrolled through. */
const few = 30;

/** What is missing or contradicts itself, per kind with a count; each leads to the field that mends it. */
export function ChecksTab() {
  const { t } = useText();
  const checks = useChecks();
  const [opened, setOpened] = useState<ReadonlySet<CheckKind>>(new Set());
  if (checks === null) return <p className={css.quiet}>{t('review:looking')}</p>;
  const { findings } = checks;
  const kinds = checkKinds.flatMap((kind) => {
    const own = findings.filter((finding) => finding.kind === kind);
    return own.length === 0 ? [] : [{ kind, own }];
  });
  if (kinds.length === 0) return <p className={css.quiet}>{t('review:none')}</p>;
  return (
    <>
      <p className={css.sum} role="status">
        {t('review:all', { count: findings.length })}
      </p>
      {kinds.map(({ kind, own }) => (
        <Disclosure
          key={kind}
          title={t(`review:kinds.${kind}`)}
          aside={<span className="num">{own.length}</span>}
          isExpanded={opened.has(kind)}
          onExpandedChange={(isOpen) =>
            setOpened((before) => new Set(isOpen ? [...before, kind] : [...before].filter((each) => each !== kind)))
          }
        >
          {opened.has(kind) && <Findings own={own} />}
        </Disclosure>
      ))}
    </>
  );
}

function Findings({ own }: { own: readonly Finding[] }) {
  const text = useText();
  const dossier = useDossier((whole) => whole);
  const [most, setMost] = useState(few);
  return (
    <>
      <ul className={css.findings}>
        {own.slice(0, most).map((finding, index) => (
          <li key={index}>
            <AriaButton className={css.finding ?? ''} onPress={() => goTo(finding)}>
              {findingText(text, dossier, finding)}
            </AriaButton>
          </li>
        ))}
      </ul>
      {own.length > most && (
        <Button size="sm" variant="quiet" onPress={() => setMost(most + 10 * few)}>
          {text.t('review:more', { count: own.length - most })}
        </Button>
      )}
    </>
  );
}

function goTo(finding: Finding): void {
  if (finding.at === 'requirement') return focusField({ kind: 'requirement', id: finding.requirement }, finding.field);
  const { screen } = useSession.getState();
  if (screen !== 'map' && screen !== 'matrix') showScreen('map');
  if (finding.at === 'theme') reveal({ kind: 'theme', id: finding.theme });
  else if (finding.at === 'client') reveal({ kind: 'client', id: finding.client });
  else reveal({ kind: 'supplier', id: finding.supplier });
}
