import { describe, expect, it } from 'vitest';
import { cookieYes, didomi, tarteaucitron, type Consent } from '../../src/analytics/consent.ts';
import { connect } from '../../src/analytics/matomo.ts';
import { fire, withPage } from './page.ts';

const page = withPage();

const search = (): void =>
  fire(page.document, 'shop-help-search', { query: 'colis', count: 1, lang: 'fr' });
const sent = (): number => ((page.window['_paq'] as unknown[] | undefined) ?? []).length;
const connected = (consent: Consent): (() => void) => connect(page.document, { consent });

describe('nothing is measured', () => {
  it('before a promise gives consent, nor afterwards for earlier events', async () => {
    let allow: (isGiven: boolean) => void = () => undefined;
    connected(new Promise((resolve) => (allow = resolve)));
    search();
    allow(true);
    await Promise.resolve();
    expect(sent()).toBe(0);
    search();
    expect(sent()).toBe(1);
  });

  it('if a promise refuses or rejects', async () => {
    connected(Promise.resolve(false));
    connected(Promise.reject(new Error('no banner')));
    connected(Promise.resolve('yes' as unknown as boolean));
    await new Promise(setImmediate);
    search();
    expect(sent()).toBe(0);
  });

  it('once consent is withdrawn, until it is given again', () => {
    let tell: (isGiven: boolean) => void = () => undefined;
    connected((listener) => void (tell = listener));
    search();
    tell(true);
    search();
    tell(false);
    search();
    expect(sent()).toBe(1);
    tell(true);
    search();
    expect(sent()).toBe(2);
  });

  it('once it has been stopped, whatever the banner says', async () => {
    let isHeard = true;
    const stop = connected((tell) => {
      tell(true);
      return () => void (isHeard = false);
    });
    stop();
    const stopPromise = connected(Promise.resolve(true));
    stopPromise();
    await new Promise(setImmediate);
    search();
    expect([sent(), isHeard]).toEqual([0, false]);
  });
});

describe('CookieYes', () => {
  const update = (accepted: readonly string[]): void =>
    fire(page.document, 'cookieyes_consent_update', { accepted, rejected: [] });

  it('reports an earlier choice when its banner loads', () => {
    connected(cookieYes());
    fire(page.document, 'cookieyes_banner_load', { categories: { analytics: false } });
    search();
    fire(page.document, 'cookieyes_banner_load', { categories: { analytics: true } });
    search();
    expect(sent()).toBe(1);
  });

  it('reports the choice if it has already loaded', () => {
    page.window['getCkyConsent'] = () => ({ categories: { analytics: true } });
    connected(cookieYes());
    search();
    expect(sent()).toBe(1);
  });

  it('reports a choice and a changed one', () => {
    connected(cookieYes('performance'));
    update(['necessary', 'analytics']);
    search();
    update(['necessary', 'performance']);
    search();
    update(['necessary']);
    search();
    expect(sent()).toBe(1);
  });
});

describe('Tarteaucitron', () => {
  const say = (event: string): void => void page.document.dispatchEvent(new Event(event));

  it('reports the choice for one service', () => {
    connected(tarteaucitron('matomo'));
    say('gtag_allowed');
    search();
    say('matomo_allowed');
    search();
    say('matomo_disallowed');
    search();
    expect(sent()).toBe(1);
  });

  it('reports the choice if it has already loaded', () => {
    page.window['tarteaucitron'] = { state: { matomo: true, gtag: false } };
    const stop = connected(tarteaucitron('matomo'));
    connected(tarteaucitron('gtag'));
    search();
    expect(sent()).toBe(1);
    stop();
  });
});

describe('Didomi', () => {
  type Ready = (api: object) => void;
  const apiOf = (enabled: boolean): object => ({
    getCurrentUserStatus: () => ({ vendors: { 'c:matomo': { id: 'c:matomo', enabled } } }),
  });

  it('reports the choice when it is ready, and each change', () => {
    connected(didomi('c:matomo'));
    search();
    const [ready] = page.window['didomiOnReady'] as Ready[];
    ready!(apiOf(true));
    search();
    page.window['Didomi'] = apiOf(false);
    const [{ event, listener }] = page.window['didomiEventListeners'] as [
      { event: string; listener: () => void },
    ];
    expect(event).toBe('consent.changed');
    listener();
    search();
    expect(sent()).toBe(1);
  });

  it('refuses consent for an unknown vendor', () => {
    connected(didomi('c:plausible'));
    (page.window['didomiOnReady'] as Ready[])[0]!(apiOf(true));
    search();
    expect(sent()).toBe(0);
  });
});
