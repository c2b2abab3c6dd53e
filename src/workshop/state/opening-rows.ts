/** A line of opening hours such as `Mo-Fr 09:00-18:00`, split into the fields of a form. */
export interface OpeningRow {
  /** Days of the week, 0 = Monday … 6 = Sunday. */
  readonly days: readonly boolean[];
  /** `09:00` */
  readonly opens: string;
  readonly closes: string;
}

const dayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const line = /^([A-Z][a-z](?:[-,][A-Z][a-z])*) (\d\d:\d\d)-(\d\d:\d\d)$/;

/** Undefined if the form cannot show it. */
export const readOpeningRow = (text: string): OpeningRow | undefined => {
  const [, dayText = '', opens = '', closes = ''] = line.exec(text) ?? [];
  if (dayText === '') return undefined;
  const days = dayNames.map(() => false);
  for (const range of dayText.split(',')) {
    const [first = -1, last = first] = range.split('-').map((name) => dayNames.indexOf(name));
    if (first < 0 || last < 0) return undefined;
    for (let day = first; ; day = (day + 1) % 7) {
      days[day] = true;
      if (day === last) break;
    }
  }
  return { days, opens, closes };
};

export const writeOpeningRow = ({ days, opens, closes }: OpeningRow): string => {
  const ranges: string[] = [];
  for (let day = 0; day < 7; day += 1) {
    if (!days[day]) continue;
    let last = day;
    while (days[last + 1]) last += 1;
    ranges.push(last === day ? dayNames[day]! : `${dayNames[day]}-${dayNames[last]}`);
    day = last;
  }
  return `${ranges.join(',')} ${opens}-${closes}`;
};

export const USUAL_ROW = 'Mo-Fr 09:00-18:00';
