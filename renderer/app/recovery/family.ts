/** Problems of opening a file, by what a person can do about them. */
export type Family = 'damaged' | 'foreign' | 'newer' | 'missing' | 'other';

const FAMILIES: Readonly<Record<string, Family>> = {
  'file-damaged': 'damaged',
  'file-checksum': 'damaged',
  'file-invalid': 'damaged',
  'file-empty': 'damaged',
  'file-foreign': 'foreign',
  'file-newer': 'newer',
  'file-missing': 'missing',
};

export function familyOf(code: string): Family {
  return FAMILIES[code] ?? 'other';
}
