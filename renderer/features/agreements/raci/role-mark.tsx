import type { RaciRole } from '#src/dossier/duty.ts';
import own from './raci.module.css';

interface RoleMarkProps {
  role: RaciRole;
  isSmall?: boolean;
  /** One of several that answer: a second ring. */
  isDouble?: boolean;
}

/** A role by its form as well as its letter: filled, heavy ring, thin ring, letter alone. */
export function RoleMark({ role, isSmall = false, isDouble = false }: RoleMarkProps) {
  return (
    <span className={own.mark} data-role={role} data-small={isSmall} data-double={isDouble} aria-hidden="true">
      {role}
    </span>
  );
}
