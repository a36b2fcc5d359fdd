import { clsx } from 'clsx';
import { Fragment } from 'react';
import css from './camp-picture.module.css';
import { ClientBadge } from './client-badge.tsx';

export interface CampMember {
  hue: number;
  letters: string;
  name?: string | undefined;
}

export interface CampPictureProps {
  camps: readonly (readonly CampMember[])[];
  /** Decided: the sign between the camps turns to ink. */
  done?: boolean | undefined;
  /** The word a screen reader says between two camps. */
  versus: string;
  className?: string | undefined;
}

/** A difference without numbers: framed groups of clients with a not-equal sign between them. */
export function CampPicture({ camps, done = false, versus, className }: CampPictureProps) {
  return (
    <span className={clsx(css.camps, className)}>
      {camps.map((camp, index) => (
        <Fragment key={camp.map((member) => member.letters).join('+')}>
          {index > 0 && (
            <span className={clsx(css.versus, done && css.done)} role="img" aria-label={versus}>
              ≠
            </span>
          )}
          <span className={css.camp}>
            {camp.map((member) => (
              <ClientBadge key={member.letters} size="xs" {...member} className={css.member} />
            ))}
          </span>
        </Fragment>
      ))}
    </span>
  );
}
