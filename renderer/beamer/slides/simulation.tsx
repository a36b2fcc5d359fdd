import { ArrowLeft, Repeat2, Zap } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { SlideOf } from '#src/views/beamer/beamer-view.ts';
import type { BeamerTimer } from '#src/views/beamer/parts.ts';
import { Title } from '#renderer/beamer/head.tsx';
import { PartyName } from '#renderer/beamer/party.tsx';
import css from '#renderer/beamer/slide.module.css';
import { useSlideText } from '#renderer/beamer/slide-words.ts';
import { Timer } from '#renderer/beamer/timer.tsx';
import { RoleForm } from './role-form.tsx';
import sim from './simulation.module.css';
import { SimulationAside } from './simulation-aside.tsx';

type Slide = SlideOf<'simulation'>;

/** The tallest row, the lowest that still has room for what a role does, and the lowest of all, in pixels of 1080. */
const [TALLEST, TWO_LINES, LOWEST] = [128, 84, 54];
/** Letters on a line of the title, and of the situation as it is read and as it stays; pixels of a line of these. */
const letters = { title: 72, read: 68, stays: 88 };
const heights = { title: 64, read: 68, stays: 56 };
/** What is left under one line of title, head and bar, without the head of the table. */
const ROOM = 624;
const [MOST_READ, MOST_STAYS] = [5, 2];

/** [SI21] What the room plays: the situation while it is read, then who plays what, the question, and the fact that was told last. */
export function SimulationSlide({ slide, timer }: { slide: Slide; timer: BeamerTimer | null }) {
  const { t } = useSlideText();
  const { title, situation, phase, round } = slide;
  return (
    <>
      <header className={css.head}>
        <span className={css.id}>
          <Zap aria-hidden="true" className={css.icon} />
          {t('beamer:simulation.name')}
        </span>
        <span className={css.doing}>
          {round === 2 && <Repeat2 aria-hidden="true" className={css.icon} />}
          {t(`beamer:simulation.round.${round}`)}
        </span>
        <span className={css.space} />
        {timer !== null && <Timer timer={timer} />}
      </header>
      <div>
        <Title text={title} />
        {phase !== 'read' && situation !== '' && <p className={css.question}>{situation}</p>}
      </div>
      <div className={sim.body} data-phase={phase}>
        {phase === 'read' && situation !== '' && <p className={sim.situation}>{situation}</p>}
        <Roles slide={slide} />
        {phase !== 'read' && <SimulationAside slide={slide} />}
      </div>
    </>
  );
}

function linesOf(text: string, perLine: number, most: number): number {
  return Math.min(most, Math.ceil(text.length / perLine));
}

/** What the rows have among them: the longer the situation, the lower they are. */
function roomOf({ title, situation, phase }: Slide): number {
  const more = (linesOf(title, letters.title, 2) - 1) * heights.title;
  const said =
    phase === 'read'
      ? linesOf(situation, letters.read, MOST_READ) * heights.read
      : linesOf(situation, letters.stays, MOST_STAYS) * heights.stays;
  return ROOM - Math.max(0, more) - said;
}

function Roles({ slide }: { slide: Slide }) {
  const { t } = useSlideText();
  const { roles } = slide;
  const room = roomOf(slide);
  const fits = Math.floor(room / LOWEST);
  // The line that says how many more there are takes the place of a role.
  const shown = roles.length <= fits ? roles : roles.slice(0, Math.max(1, fits - 1));
  const left = shown.length < roles.length ? room - LOWEST : room;
  const row = Math.min(TALLEST, Math.max(LOWEST, Math.floor(left / Math.max(1, shown.length))));
  if (roles.length === 0) return <section />;
  return (
    <section
      className={sim.roles}
      aria-label={t('beamer:simulation.role')}
      data-low={row < TWO_LINES ? '' : undefined}
      style={{ '--row': row } as CSSProperties}
    >
      <div className={sim.top} aria-hidden="true">
        <span>{t('beamer:simulation.role')}</span>
        <span>{t('beamer:simulation.playedBy')}</span>
      </div>
      <ul>
        {shown.map((role, at) => (
          <li key={at}>
            <RoleForm side={role.side} label={t(`beamer:simulation.sides.${role.side ?? 'none'}`)} />
            <span className={sim.role}>
              <b>{role.title}</b>
              {row >= TWO_LINES && <span>{role.does}</span>}
            </span>
            <ArrowLeft aria-hidden="true" className={css.icon} />
            {role.player === null ? (
              <span className={sim.nobody}>{t('beamer:simulation.nobody')}</span>
            ) : (
              <PartyName party={role.player} />
            )}
          </li>
        ))}
      </ul>
      {roles.length > shown.length && (
        <p className={sim.more}>{t('beamer:simulation.more', { count: roles.length - shown.length })}</p>
      )}
    </section>
  );
}
