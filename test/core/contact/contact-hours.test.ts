import { describe, expect, it } from 'vitest';
import type { PhoneContact } from '../../../src/core/faq/faq.ts';
import {
  closedLast,
  isOpen,
  nextOpening,
  openingHoursText,
  parseOpening,
} from '../../../src/core/contact/opening-hours.ts';

const phone = (...openingHours: readonly string[]): PhoneContact => ({
  id: 'phone',
  label: 'Call',
  type: 'phone',
  phone: '+33199001234',
  timeZone: 'Europe/Paris',
  openingHours,
});

describe('opening hours', () => {
  it('are days and hours', () => {
    expect(parseOpening('Mo-Fr 09:00-18:30')).to.deep.equal({
      days: [[0, 4]],
      opens: 540,
      closes: 1110,
    });
    expect(parseOpening('Mo,We,Sa-Su 00:00-24:00')).to.deep.equal({
      days: [
        [0, 0],
        [2, 2],
        [5, 6],
      ],
      opens: 0,
      closes: 1440,
    });
  });

  for (const text of [
    '',
    'Mo',
    'Mo-Fr',
    '09:00-18:00',
    'Mo-Fr 9:00-18:00',
    'Mo-Fr 09:00–18:00',
    'mo-fr 09:00-18:00',
    'Lu-Ve 09:00-18:00',
    'Mo-Fr 09:00-25:00',
    'Mo-Fr 09:60-18:00',
    'Mo-Fr 24:00-18:00',
    'Mo-Fr  09:00-18:00',
    'Mo-We-Fr 09:00-18:00',
    'Mo, 09:00-18:00',
    'Mo-Fr 09:00-18:00 ',
    'Mo-Fr 09:00-12:00,14:00-18:00',
    'Mo-Fr 09:00-24:30',
  ]) {
    it(`are not ${JSON.stringify(text)}`, () => {
      expect(parseOpening(text)).to.equal(undefined);
    });
  }

  for (const [when, now, lang, opening] of [
    ['on Saturday', '2026-11-28T10:00Z', 'fr', 'lundi 9 h'],
    ['on the evening before', '2026-11-29T20:00Z', 'fr', 'demain 9 h'],
    ['on the same day', '2026-11-30T07:00Z', 'fr', 'aujourd’hui 9 h'],
    ['in the lunch break', '2026-11-30T12:00Z', 'fr', 'aujourd’hui 14:30'],
    ['after the last hour', '2026-11-30T18:00Z', 'en-US', 'tomorrow 9 AM'],
    ['where hours are bare numbers', '2026-11-28T10:00Z', 'en-GB', 'Monday 9:00'],
  ] as const) {
    it(`open next, ${when} in ${lang}: ${opening}`, () => {
      const contact = phone('Mo-Fr 09:00-12:00', 'Mo-Fr 14:30-18:00');
      const { day, time } = nextOpening(contact, new Date(now), lang)!;
      expect(`${day} ${time}`.replace(/\s/g, ' ')).to.equal(opening);
    });
  }

  it('keep “AM” on the line of its hour', () => {
    const { time } = nextOpening(phone('Mo 09:00-12:00'), new Date('2026-11-28T10:00Z'), 'en-US')!;
    expect(time).to.equal('9\u00a0AM');
  });

  it('have no next opening without a time zone', () => {
    const contact = { ...phone('Mo 09:00-12:00'), timeZone: undefined };
    expect(nextOpening(contact, new Date('2026-11-28T10:00Z'), 'fr')).to.equal(undefined);
  });

  it('put closed contacts last, and keep the order of the others', () => {
    const email = { id: 'e', label: 'Write', type: 'email', email: 'a@b.example' } as const;
    const closed = { ...phone('Sa 09:00-12:00'), id: 'closed' };
    const open = { ...phone('Mo 09:00-12:00'), id: 'open' };
    const sorted = closedLast([closed, email, open], new Date('2026-11-30T09:00Z'));
    expect(sorted.map(({ id }) => id)).to.deep.equal(['e', 'open', 'closed']);
  });

  it('are written as usual in the language', () => {
    const contact = phone('Mo-Fr 09:00-18:00', 'Sa 10:00-12:30');
    expect(openingHoursText(contact, 'fr')).to.deep.equal([
      'lun.–ven. 09:00–18:00',
      'sam. 10:00–12:30',
    ]);
    expect(openingHoursText(contact, 'en-US')[0]).to.equal('Mon–Fri 9:00\u00a0AM–6:00\u00a0PM');
    expect(openingHoursText(contact, 'de')[0]).to.match(/^Mo\.?–Fr\.? 09:00–18:00$/);
    expect(openingHoursText(phone('Mo,We 08:00-12:00'), 'fr')).to.deep.equal([
      'lun., mer. 08:00–12:00',
    ]);
  });
});

describe('a phone line is', () => {
  const at = (time: string, ...hours: readonly string[]) => isOpen(phone(...hours), new Date(time));

  it('open from the first minute to the one before the last, in the shop’s own time', () => {
    // 23 November 2026 is a Monday; Paris is then one hour ahead of UTC.
    expect(at('2026-11-23T07:59:59Z', 'Mo-Fr 09:00-18:00')).to.equal(false);
    expect(at('2026-11-23T08:00:00Z', 'Mo-Fr 09:00-18:00')).to.equal(true);
    expect(at('2026-11-23T16:59:59Z', 'Mo-Fr 09:00-18:00')).to.equal(true);
    expect(at('2026-11-23T17:00:00Z', 'Mo-Fr 09:00-18:00')).to.equal(false);
    expect(at('2026-11-22T10:00:00Z', 'Mo-Fr 09:00-18:00')).to.equal(false);
  });

  it('open by summer time in summer', () => {
    expect(at('2026-07-20T07:00:00Z', 'Mo-Fr 09:00-18:00')).to.equal(true);
    expect(at('2026-07-20T16:00:00Z', 'Mo-Fr 09:00-18:00')).to.equal(false);
  });

  it('open past midnight if the hours say so', () => {
    expect(at('2026-11-28T23:30:00Z', 'Sa 22:00-02:00')).to.equal(true);
    expect(at('2026-11-29T01:30:00Z', 'Sa 22:00-02:00')).to.equal(false);
    expect(at('2026-11-28T00:30:00Z', 'Sa 22:00-02:00')).to.equal(false);
    expect(at('2026-11-22T23:30:00Z', 'Su 22:00-02:00')).to.equal(true);
  });

  it('open on days across the weekend, and around the clock', () => {
    expect(at('2026-11-23T12:00:00Z', 'Sa-Mo 09:00-18:00')).to.equal(true);
    expect(at('2026-11-24T12:00:00Z', 'Sa-Mo 09:00-18:00')).to.equal(false);
    expect(at('2026-11-24T22:59:00Z', 'Mo-Su 00:00-24:00')).to.equal(true);
  });

  it('open in several ranges of a day', () => {
    expect(at('2026-11-23T12:00:00Z', 'Mo 09:00-12:00', 'Mo 14:00-18:00')).to.equal(false);
    expect(at('2026-11-23T14:00:00Z', 'Mo 09:00-12:00', 'Mo 14:00-18:00')).to.equal(true);
  });

  it('neither open nor closed if hours or time zone are unknown', () => {
    const now = new Date('2026-11-23T12:00:00Z');
    const { timeZone, ...nowhere } = phone('Mo-Fr 09:00-18:00');
    expect(timeZone).to.equal('Europe/Paris');
    expect(isOpen(phone(), now)).to.equal(undefined);
    expect(isOpen(nowhere, now)).to.equal(undefined);
    expect(isOpen({ ...nowhere, timeZone: 'Mars/Base' }, now)).to.equal(undefined);
  });
});
