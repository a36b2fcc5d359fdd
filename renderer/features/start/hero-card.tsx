import { EyeOff, FileInput, Scale, Table2, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { dayText } from '#renderer/store/moment-text.ts';
import { openPath } from '#renderer/store/files.ts';
import { boldPieces } from '#renderer/store/rich-text.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon, type IconType } from '#renderer/ui/controls/icon.tsx';
import { GroupBadge } from '#renderer/ui/marks/group-badge.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import type { RecentDossier } from '#src/contract/calls.ts';
import type { Text } from '#src/text/text.ts';
import { DossierMore } from './dossier-more.tsx';
import { DossierThumb } from './dossier-thumb.tsx';
import css from './start.module.css';
import { type NextStep, nextSteps, type StepKind } from './next-steps.ts';

const THUMB = { width: 400, height: 288 };

const ICONS: Readonly<Record<Exclude<StepKind, 'conflicts' | 'calm'>, IconType>> = {
  clash: Users,
  clients: Users,
  requirements: FileInput,
  silent: Table2,
  positions: Table2,
  limits: EyeOff,
  suppliers: Scale,
};

function wordsOf({ t, language }: Text, step: NextStep, themes: number): string {
  const names = new Intl.ListFormat(language).format(step.names);
  const inThemes = t('start:steps.inThemes', { count: themes, some: step.themes });
  return t(`start:steps.${step.kind}`, { count: step.count, names, inThemes });
}

function markOf(kind: StepKind): ReactNode {
  if (kind === 'conflicts') return <StatusGlyph status="conflict" size={20} />;
  return kind === 'calm' ? <StatusGlyph status="shared" size={20} /> : <Icon icon={ICONS[kind]} size={18} />;
}

function factsOf(text: Text, { summary, openedAt }: RecentDossier): string {
  const { t } = text;
  const facts = {
    subtitle: summary.subtitle,
    phase: t(`start:phase.${summary.phase}`),
    requirements: t('start:requirements', { count: summary.requirements }),
    day: dayText(text, openedAt),
  };
  return summary.subtitle === '' ? t('start:factsPlain', facts) : t('start:facts', facts);
}

/** The last dossier, large: its own map, where it stands and what one could go on with. */
export function HeroCard({ dossier }: { dossier: RecentDossier }) {
  const text = useText();
  const { path, summary, exists, fileName } = dossier;
  return (
    <section className={css.hero} aria-label={text.t('start:last')} data-missing={!exists || undefined}>
      <DossierThumb summary={summary} {...THUMB} />
      <div className={css.heroText}>
        <div className={css.heroTitle}>
          <GroupBadge hues={summary.clients.map(({ hue }) => hue)} />
          <h2>{summary.title || fileName}</h2>
        </div>
        <p className="sec">{exists ? factsOf(text, dossier) : text.t('start:missing', { path })}</p>
        {exists && <Steps dossier={dossier} />}
        <div className={css.heroActions}>
          {exists && (
            <Button variant="primary" size="lg" onPress={() => void openPath(path)}>
              {text.t('start:openDossier')}
            </Button>
          )}
          <DossierMore dossier={dossier} />
        </div>
      </div>
    </section>
  );
}

function Steps({ dossier: { path, summary } }: { dossier: RecentDossier }) {
  const text = useText();
  return (
    <ul className={css.steps}>
      {nextSteps(summary).map((step) => (
        <li key={step.kind}>
          {markOf(step.kind)}
          <span>
            {boldPieces(wordsOf(text, step, summary.themes.length)).map((piece) =>
              piece.isBold ? <b key={piece.text}>{piece.text}</b> : piece.text,
            )}
          </span>
          <Link onPress={() => void openPath(path, 'normal', { screen: step.screen })}>
            {text.t(`start:steps.${step.kind}Go`)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
