import type { BeamerView } from '#src/views/beamer/beamer-view.ts';
import css from './page.module.css';
import { BeamerSlide } from './slide.tsx';

/** The whole page: the slide as large as the screen allows, on white. */
export function BeamerPage({ view }: { view: BeamerView }) {
  return (
    <main className={css.page} data-black={view.slide.kind === 'black' ? '' : undefined}>
      <div className={css.fit}>
        <BeamerSlide view={view} />
      </div>
    </main>
  );
}
