import * as tender from './tender-commands.ts';

/** Of the registers. */
export const recordCommandsOfAll = Object.values(tender);
