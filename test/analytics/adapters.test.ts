import { describe, expect, it, vi } from 'vitest';
import { reportNames } from '../../src/analytics/help-reports.ts';
import { connect as connectDataLayer } from '../../src/analytics/data-layer.ts';
import { connect as connectMatomo } from '../../src/analytics/matomo.ts';
import { connect as connectPlausible } from '../../src/analytics/plausible.ts';
import { eventNames } from '../support/events.ts';
import { fire, given, withPage } from './page.ts';

const page = withPage();
const consent = given;

const miss = { query: 'garantie', lang: 'fr' };
const opened = { id: 'coupon', from: 'result', position: 2, query: 'code', lang: 'fr' };

it('every event is reported, except those for developers', () => {
  const reported = [...Object.keys(reportNames), 'shop-help-ready', 'shop-help-error'];
  expect(reported.sort()).toEqual(Object.keys(eventNames).sort());
});

describe('Google Tag Manager receives', () => {
  it('each event with every field, since its data layer would keep old ones', () => {
    connectDataLayer(page.document, { consent });
    fire(page.document, 'shop-help-no-results', miss);
    fire(page.document, 'shop-help-feedback', { id: 'coupon', helpful: false, lang: 'fr' });
    const [first, second] = page.window['dataLayer'] as Record<string, unknown>[];
    expect(first).toMatchObject({
      event: 'shop_help_no_results',
      help_query: 'garantie',
      help_lang: 'fr',
    });
    expect(second).toMatchObject({ event: 'shop_help_feedback', help_helpful: false });
    expect(Object.keys(second!)).toEqual(Object.keys(first!));
    expect(second!['help_query']).toBeUndefined();
  });
});

describe('gtag.js receives', () => {
  it('each event, with the query as Google’s search term', () => {
    const gtag = vi.fn();
    page.window['gtag'] = gtag;
    connectDataLayer(page.document, { consent, send: 'gtag' });
    fire(page.document, 'shop-help-answer-open', opened);
    const parameters = {
      search_term: 'code',
      help_id: 'coupon',
      help_from: 'result',
      help_position: 2,
      help_lang: 'fr',
    };
    expect(gtag.mock.calls).toEqual([['event', 'shop_help_answer_open', parameters]]);
  });

  it('only fields that have a value', () => {
    const gtag = vi.fn();
    page.window['gtag'] = gtag;
    connectDataLayer(page.document, { consent, send: 'gtag' });
    fire(page.document, 'shop-help-contact', { id: 'mail', query: '', answer: null, lang: 'fr' });
    const parameters = { help_id: 'mail', help_lang: 'fr' };
    expect(gtag.mock.calls).toEqual([['event', 'shop_help_contact', parameters]]);
  });

  it('events from before it has loaded, as arguments in its queue', () => {
    connectDataLayer(page.document, { consent, send: 'gtag' });
    fire(page.document, 'shop-help-no-results', miss);
    const [call] = page.window['dataLayer'] as [ArrayLike<unknown>];
    expect(Object.prototype.toString.call(call)).toBe('[object Arguments]');
    expect([...(call as unknown[])].slice(0, 2)).toEqual(['event', 'shop_help_no_results']);
  });
});

describe('Matomo receives', () => {
  const commands = (): unknown => page.window['_paq'];

  it('a search as a site search, with the number of results', () => {
    connectMatomo(page.document, { consent });
    fire(page.document, 'shop-help-search', { query: 'garantie', count: 0, lang: 'fr' });
    fire(page.document, 'shop-help-no-results', miss);
    expect(commands()).toEqual([['trackSiteSearch', 'garantie', 'shop-help', 0]]);
  });

  it('a search without an answer, if no others are wanted', () => {
    connectMatomo(page.document, { consent, events: ['shop-help-no-results'] });
    fire(page.document, 'shop-help-no-results', miss);
    expect(commands()).toEqual([['trackSiteSearch', 'garantie', 'shop-help', 0]]);
  });

  it('everything else as events', () => {
    page.window['_paq'] = [];
    connectMatomo(page.document, { consent });
    fire(page.document, 'shop-help-answer-open', opened);
    fire(page.document, 'shop-help-feedback', { id: 'coupon', helpful: false, lang: 'fr' });
    fire(page.document, 'shop-help-close', { reason: 'shopper', outcome: 'read' });
    expect(commands()).toEqual([
      ['trackEvent', 'shop-help', 'answer-open', 'coupon / result', 2],
      ['trackEvent', 'shop-help', 'feedback', 'coupon / no'],
      ['trackEvent', 'shop-help', 'close', 'read'],
    ]);
  });
});

describe('Plausible receives', () => {
  it('each event, with its fields as strings', () => {
    const plausible = vi.fn();
    page.window['plausible'] = plausible;
    connectPlausible(page.document, { consent });
    fire(page.document, 'shop-help-answer-open', opened);
    const props = { id: 'coupon', from: 'result', position: '2', query: 'code', lang: 'fr' };
    expect(plausible.mock.calls).toEqual([['shop_help_answer_open', { props }]]);
  });

  it('events from before its script has loaded', () => {
    connectPlausible(page.document, { consent });
    fire(page.document, 'shop-help-no-results', miss);
    fire(page.document, 'shop-help-no-results', miss);
    const { q } = page.window['plausible'] as { q: unknown[] };
    const call = ['shop_help_no_results', { props: miss }];
    expect(q).toEqual([call, call]);
  });
});

describe('every adapter', () => {
  it('passes on the listed events, and no others', () => {
    connectMatomo(page.document, { consent, events: ['shop-help-contact'] });
    fire(page.document, 'shop-help-topic-open', { id: 'a', lang: 'fr' });
    fire(page.document, 'shop-help-contact', { id: 'mail', query: '', answer: null, lang: 'fr' });
    expect(page.window['_paq']).toEqual([['trackEvent', 'shop-help', 'contact', 'mail']]);
  });

  it('leaves out unknown fields', () => {
    connectDataLayer(page.document, { consent });
    fire(page.document, 'shop-help-contact', { id: 'mail', email: 'marie@exemple.fr' });
    expect(JSON.stringify(page.window['dataLayer'])).not.toContain('marie');
  });

  it('keeps a tool’s exception from the page, and warns the developer', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    page.window['plausible'] = () => {
      throw new Error('blocked');
    };
    connectPlausible(page.document, { consent });
    expect(() => fire(page.document, 'shop-help-no-results', miss)).not.toThrow();
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });
});
