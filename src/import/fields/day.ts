/** A date from a help centre or a spreadsheet as `2026-11-01`; undefined if ambiguous. */
export const dayOf = (text: string | undefined): string | undefined => {
  const trimmed = text?.trim() ?? '';
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(trimmed);
  if (iso) return validDay(iso[1]!, iso[2]!, iso[3]!);
  const european = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(trimmed);
  if (european) return validDay(european[3]!, european[2]!, european[1]!);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(trimmed);
  // 03/04 may be in March or April; 25/04 is unambiguous.
  if (slashed && Number(slashed[1]) > 12) return validDay(slashed[3]!, slashed[2]!, slashed[1]!);
  return undefined;
};

const validDay = (year: string, month: string, day: string): string | undefined => {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
};
