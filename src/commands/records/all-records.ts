import * as relation from './relation-commands.ts';
import * as tender from './tender-commands.ts';

/** Of the registers. */
export const recordCommandsOfAll = [...Object.values(tender), ...Object.values(relation)] as const;
