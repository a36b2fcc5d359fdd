import css from '#renderer/features/agreements/agreements.module.css';
import own from './meeting.module.css';
import { PapersCard } from './papers-card.tsx';
import { RhythmsCard } from './rhythms-card.tsx';

/** Who meets how often and what about, and where the papers are: agreed on at the start, looked up ever after. */
export function MeetingTab({ today }: { today: string }) {
  return (
    <div className={own.column}>
      <section className={css.card} aria-labelledby="agreements-rhythms">
        <RhythmsCard today={today} />
      </section>
      <section className={css.card} aria-labelledby="agreements-papers">
        <PapersCard today={today} />
      </section>
    </div>
  );
}
