import type { Attack } from './attack.ts';
import { bridgeAttacks, codeAttacks } from './code-attacks.ts';
import { fileAttacks } from './file-attacks.ts';
import { navigationAttacks, networkAttacks } from './network-attacks.ts';
import { permissionAttacks } from './permission-attacks.ts';
import { windowAttacks } from './window-attacks.ts';

export const allAttacks: readonly Attack[] = [
  ...codeAttacks,
  ...bridgeAttacks,
  ...networkAttacks,
  ...fileAttacks,
  ...permissionAttacks,
  ...windowAttacks,
  ...navigationAttacks,
];
