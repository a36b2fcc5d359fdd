import type { Option } from '#src/dossier/option.ts';

/** `A` of `K1a`: what people call an option within its case. Another code is called as it is. */
export function optionLetter({ code }: Pick<Option, 'code'>, caseCode: string): string {
  const rest = code.startsWith(caseCode) ? code.slice(caseCode.length) : '';
  return /^[a-z]{1,2}$/i.test(rest) ? rest.toUpperCase() : code;
}
