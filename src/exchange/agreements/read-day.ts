const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const english: Readonly<Record<string, number>> = { mar: 3, maa: 3, may: 5, oct: 10 };

/** A day as people type it (`26-11-2027`, `26/11/27`, `26 nov 2027`, `2027-11-26`) as ISO 8601; null when it is none. */
export function readDay(written: string): string | null {
  const text = written.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(text);
  if (figures) return dayOf(yearOf(figures[3] ?? ''), Number(figures[2]), Number(figures[1]));
  const words = /^(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})$/.exec(text);
  if (words === null) return null;
  const short = (words[2] ?? '').slice(0, 3);
  return dayOf(Number(words[3]), english[short] ?? months.indexOf(short) + 1, Number(words[1]));
}

function yearOf(written: string): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

/** No 31 February: that was meant otherwise. */
function dayOf(year: number, month: number, date: number): string | null {
  const day = new Date(Date.UTC(year, month - 1, date));
  const isReal = day.getUTCFullYear() === year && day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
  return isReal && year >= 1900 && year <= 2200 ? day.toISOString().slice(0, 10) : null;
}
