import type { Contact, PhoneContact } from '../faq/faq.ts';
import { dateTimeFormat, dayFormat } from '../language/formatters.ts';

/** When the phone is answered: one parsed line of schema.org `openingHours`. */
export interface Opening {
  /** Days of the week, 0 = Monday … 6 = Sunday, as ranges of first and last. */
  readonly days: readonly (readonly [first: number, last: number])[];
  /** Minutes after midnight. */
  readonly opens: number;
  /** Minutes after midnight, at most 1440; not later than `opens` if the hours run past midnight. */
  readonly closes: number;
}

const dayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const hours = /^([01]\d|2[0-3]):([0-5]\d)-(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;

/** Monday, 1 January 2024. */
const aMonday = Date.UTC(2024, 0, 1);
const dayLength = 24 * 60;

/** Reads `Mo-Fr 09:00-18:00` or `Mo,We,Sa-Su 22:00-02:00`; undefined for anything else. */
export const parseOpening = (text: string): Opening | undefined => {
  const [dayText = '', hourText = '', ...rest] = text.split(' ');
  const days = dayText.split(',').map(parseDays);
  const time = hours.exec(hourText);
  if (rest.length > 0 || !time || !days.every((range) => range !== undefined)) return undefined;
  return {
    days,
    opens: Number(time[1]) * 60 + Number(time[2]),
    closes: time[3] === undefined ? dayLength : Number(time[3]) * 60 + Number(time[4]),
  };
};

const parseDays = (text: string): readonly [number, number] | undefined => {
  const [first, last = first, ...rest] = text.split('-').map((day) => dayNames.indexOf(day));
  if (first === undefined || last === undefined || rest.length > 0) return undefined;
  return first < 0 || last < 0 ? undefined : [first, last];
};

/** Opening hours formatted for a language, one string per line: `lun.–ven. 09:00–18:00`. */
export const openingHoursText = (contact: PhoneContact, lang: string): readonly string[] => {
  const day = dateTimeFormat(lang, { weekday: 'short', timeZone: 'UTC' });
  const time = timeFormat(lang);
  const dayText = (index: number) => day.format(aMonday + index * dayLength * 60_000);
  const timeText = (minutes: number) => unbroken(time.format(aMonday + minutes * 60_000));
  return openingsOf(contact).map(({ days, opens, closes }) => {
    const ranges = days.map(([first, last]) =>
      first === last ? dayText(first) : `${dayText(first)}–${dayText(last)}`,
    );
    return `${ranges.join(', ')} ${timeText(opens)}–${timeText(closes)}`;
  });
};

/** `09:00` where the clock has 24 hours, `9:00 AM` where it has twelve. */
const timeFormat = (lang: string): Intl.DateTimeFormat => {
  const { hour12 } = dateTimeFormat(lang, { hour: 'numeric' }).resolvedOptions();
  const hour = hour12 ? 'numeric' : '2-digit';
  return dateTimeFormat(lang, { hour, minute: '2-digit', timeZone: 'UTC' });
};

/**
 * Whether somebody answers the phone at `now`. Undefined when the contact names no hours or no time
 * zone, or a zone this engine does not know.
 */
export const isOpen = (contact: PhoneContact, now: Date): boolean | undefined => {
  const openings = openingsOf(contact);
  const moment = openings.length > 0 ? momentIn(contact.timeZone, now) : undefined;
  return moment && openings.some((opening) => includes(opening, moment));
};

export const hasHours = (contact: Contact): contact is PhoneContact =>
  'openingHours' in contact && contact.openingHours.length > 0;

/** Whether the contact is known to be closed at `now`. */
export const isClosed = (contact: Contact, now: Date | undefined): boolean =>
  now !== undefined && hasHours(contact) && isOpen(contact, now) === false;

/** The contacts in their given order, except that closed ones come last. */
export const closedLast = (
  contacts: readonly Contact[],
  now: Date | undefined,
): readonly Contact[] => {
  const closed = contacts.filter((contact) => isClosed(contact, now));
  return [...contacts.filter((contact) => !closed.includes(contact)), ...closed];
};

/** A day and a time as spoken in a language: `demain` or `lundi`, `9 h`. */
export interface OpeningTime {
  readonly day: string;
  readonly time: string;
}

/** When somebody next answers the phone after `now`; undefined where `isOpen` is. */
export const nextOpening = (
  contact: PhoneContact,
  now: Date,
  lang: string,
): OpeningTime | undefined => {
  const moment = momentIn(contact.timeZone, now);
  for (let ahead = 0; moment && ahead <= 7; ahead += 1) {
    const day = (moment.day + ahead) % 7;
    const starts = openingsOf(contact)
      .filter(({ days, opens }) => isOn(days, day) && (ahead > 0 || opens > moment.minutes))
      .map(({ opens }) => opens);
    if (starts.length > 0) return openingTime(ahead, day, Math.min(...starts), lang);
  }
  return undefined;
};

const openingTime = (ahead: number, day: number, opens: number, lang: string): OpeningTime => {
  const date = aMonday + (day * dayLength + opens) * 60_000;
  const weekday = dateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  return {
    day: ahead < 2 ? dayFormat(lang).format(ahead, 'day') : weekday.format(date),
    time: spokenTime(date, lang),
  };
};

/** `9 h` or `9 AM` where the language marks an hour as such, otherwise `9:00`. */
const spokenTime = (date: number, lang: string): string => {
  const hour = dateTimeFormat(lang, { hour: 'numeric', timeZone: 'UTC' }).format(date);
  const isFullHour = date % 3_600_000 === 0 && /\p{L}/u.test(hour);
  return unbroken(isFullHour ? hour : timeFormat(lang).format(date)).replace(/^0/, '');
};

/** A time that never has its `PM` alone on the next line. */
const unbroken = (time: string): string => time.replace(/\s/g, '\u00a0');

const openingsOf = (contact: PhoneContact): readonly Opening[] =>
  contact.openingHours.map(parseOpening).filter((opening) => opening !== undefined);

interface Moment {
  readonly day: number;
  readonly minutes: number;
}

const momentIn = (timeZone: string | undefined, now: Date): Moment | undefined => {
  if (timeZone === undefined || !isTimeZone(timeZone)) return undefined;
  const parts = clockIn(timeZone).formatToParts(now);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return {
    day: dayNames.indexOf(part('weekday').slice(0, 2)),
    minutes: Number(part('hour')) * 60 + Number(part('minute')),
  };
};

/** @throws {RangeError} For a time zone that the engine does not know. */
const clockIn = (timeZone: string): Intl.DateTimeFormat =>
  dateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });

/** Whether this engine knows an IANA time zone by that name. */
export const isTimeZone = (name: string): boolean => {
  try {
    clockIn(name);
    return /^[A-Z]/i.test(name);
  } catch {
    return false;
  }
};

const includes = ({ days, opens, closes }: Opening, { day, minutes }: Moment): boolean => {
  if (closes > opens) return isOn(days, day) && minutes >= opens && minutes < closes;
  // Past midnight, the hours of the day before still apply.
  return (isOn(days, day) && minutes >= opens) || (isOn(days, (day + 6) % 7) && minutes < closes);
};

const isOn = (days: Opening['days'], day: number): boolean =>
  days.some((range) => isWithin(range, day));

const isWithin = ([first, last]: readonly [number, number], day: number): boolean =>
  first <= last ? day >= first && day <= last : day >= first || day <= last;
