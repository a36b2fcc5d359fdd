/** What a list may cost before it is refused or cut; measured against hostile files. */
export const limits = {
  fileBytes: 25 * 1024 * 1024,
  zipEntries: 2_000,
  /** of one entry, and of all together */
  unpackedBytes: 100 * 1024 * 1024,
  /** unpacked ÷ packed, for entries above `ratioFromBytes` */
  ratio: 200,
  ratioFromBytes: 10 * 1024,
  sheets: 50,
  rows: 50_000,
  columns: 256,
  /** filled cells of a whole book: what a window can still show and a worker hold */
  cells: 500_000,
  /** Excel's own */
  cellChars: 32_767,
  csvRecordBytes: 1024 * 1024,
  xmlDepth: 64,
  xmlAttributes: 64,
} as const;
