/** Formats a file names by number only (ECMA-376 18.8.30); the others are General. */
export const builtInFormats: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'dd-mm-yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd-mm-yyyy h:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The parts of a format for positive, negative and zero; a `;` in quotes or brackets is no border. */
function sectionsOf(format: string): readonly string[] {
  return format.match(/(?:"[^"]*"|\[[^\]]*\]|\\.|[^;])+/g) ?? [];
}

function sectionFor(value: number, format: string): { readonly section: string; readonly isSigned: boolean } {
  const sections = sectionsOf(format);
  if (value < 0 && sections[1] !== undefined) return { section: sections[1], isSigned: false };
  if (value === 0 && sections[2] !== undefined) return { section: sections[2], isSigned: false };
  return { section: sections[0] ?? 'General', isSigned: value < 0 };
}

/** General shows eleven digits at most; whole numbers stay whole so that long ids survive. */
function general(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(11)));
}

/** Text around the digits: colours and conditions go, currencies and quoted words stay, fillers become a space. */
function literal(part: string): string {
  return part
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/"([^"]*)"|\\(.)|_.|\*./g, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? ' ');
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

type Digits = { readonly before: string; readonly pattern: string; readonly after: string };

/** Cuts a section at its digits, looking past quoted text. */
function digitsOf(section: string): Digits | null {
  const match = /^((?:"[^"]*"|\[[^\]]*\]|\\.|_.|\*.|[^0#?."\\[])*)([0#?][0#?,.]*|\.[0#?]+)([\s\S]*)$/.exec(section);
  return match ? { before: match[1] ?? '', pattern: match[2] ?? '', after: match[3] ?? '' } : null;
}

/** Rounds the decimal notation, as the sheet does: 2.675 becomes 2.68, though its binary value lies below. */
function rounded(value: number, decimals: number): string {
  const plain = String(value);
  if (plain.includes('e')) return value.toFixed(decimals);
  return Number(`${Math.round(Number(`${plain}e${decimals}`))}e-${decimals}`).toFixed(decimals);
}

function fixed(value: number, pattern: string): string {
  const scale = /,+$/.exec(pattern)?.[0].length ?? 0;
  const [whole = '', part = ''] = pattern.replace(/,+$/, '').split('.');
  const decimals = part.replace(/[^0#?]/g, '');
  const needed = decimals.replace(/[#?]+$/, '').length;
  const shown = rounded(value / 1000 ** scale, Math.min(decimals.length, 20));
  const [digits = '0', fraction = ''] = shown.split('.');
  const kept = fraction.slice(0, needed) + fraction.slice(needed).replace(/0+$/, '');
  const least = whole.replace(/[^0]/g, '').length;
  const padded = (least === 0 && digits === '0' ? '' : digits).padStart(least, '0');
  return (whole.includes(',') ? grouped(padded) : padded) + (kept === '' ? '' : `.${kept}`);
}

/**
 * A number as the sheet shows it, with a point as decimal mark: `2.10` under `0.00`, `00042` under `00000`,
 * `99.9%` under `0.0%`. Formats beyond that (fractions, exponents, conditions) show the plain number.
 */
export function displayNumber(value: number, format: string): string {
  const { section, isSigned } = sectionFor(value, format);
  if (/general/i.test(section) || section.trim() === '@' || /\[[<>=]/.test(format)) return general(value);
  const digits = digitsOf(section);
  if (!digits || /[Ee][+-]|\//.test(section.replace(/"[^"]*"/g, ''))) return general(value);
  const isPercent = digits.after.replace(/"[^"]*"/g, '').includes('%');
  const size = Math.abs(value) * (isPercent ? 100 : 1);
  if (size >= 1e21) return general(value);
  const text = `${literal(digits.before)}${fixed(Number(size.toPrecision(15)), digits.pattern)}${literal(digits.after)}`;
  return `${isSigned ? '-' : ''}${text.trim()}`;
}
