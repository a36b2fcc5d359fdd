/** Work done, of how much; null when that is not known. */
export type Progress = (done: number, total: number | null) => void;
