/** `shop-help/analytics/consent`: the shopper's consent, as consent tools report it. */

/** Called with the current consent, and again at each change. */
export type TellConsent = (isGiven: boolean) => void;

/**
 * Consent to analytics: a promise of it (a rejection is a refusal), or a function that reports it
 * now and at each change, and may return a function that stops it.
 */
export type Consent = PromiseLike<boolean> | ((tell: TellConsent) => (() => void) | void);

/** Watches the consent; until told otherwise, there is none. Returns a function that stops it. */
export const watchConsent = (consent: Consent, tell: TellConsent): (() => void) => {
  if (typeof consent === 'function') return consent(tell) ?? (() => undefined);
  let isStopped = false;
  const settle = (isGiven: boolean): void => {
    if (!isStopped) tell(isGiven);
  };
  consent.then(
    (isGiven) => settle(isGiven === true),
    () => settle(false),
  );
  return () => void (isStopped = true);
};

interface CookieYesState {
  readonly categories?: Readonly<Record<string, boolean>>;
  readonly accepted?: readonly string[];
}

interface DidomiApi {
  readonly getCurrentUserStatus: () => {
    readonly vendors: Readonly<Record<string, { readonly enabled?: boolean } | undefined>>;
  };
}

interface ConsentTools {
  readonly getCkyConsent?: () => CookieYesState;
  readonly tarteaucitron?: { readonly state?: Readonly<Record<string, boolean | undefined>> };
  didomiOnReady?: ((api: DidomiApi) => void)[];
  didomiEventListeners?: object[];
  readonly Didomi?: DidomiApi;
}

const tools = (): ConsentTools => window as ConsentTools;

const on = (target: EventTarget, types: readonly string[], hear: (event: Event) => void) => {
  for (const type of types) target.addEventListener(type, hear);
  return () => {
    for (const type of types) target.removeEventListener(type, hear);
  };
};

/** @param category CookieYes category, such as `analytics`. */
export const cookieYes =
  (category = 'analytics'): Consent =>
  (tell) => {
    const read = ({ categories, accepted }: CookieYesState): boolean =>
      categories?.[category] === true || accepted?.includes(category) === true;
    const state = tools().getCkyConsent?.();
    if (state) tell(read(state));
    return on(document, ['cookieyes_banner_load', 'cookieyes_consent_update'], (event) =>
      tell(read((event as CustomEvent<CookieYesState>).detail)),
    );
  };

/** @param service Key of the service in Tarteaucitron, such as `matomo` or `gtag`. */
export const tarteaucitron =
  (service: string): Consent =>
  (tell) => {
    tell(tools().tarteaucitron?.state?.[service] === true);
    const given = ['loaded', 'allowed', 'consentModeOk'].map((state) => `${service}_${state}`);
    const refused = ['disallowed', 'consentModeKo'].map((state) => `${service}_${state}`);
    const stopGiven = on(document, given, () => tell(true));
    const stopRefused = on(document, refused, () => tell(false));
    return () => {
      stopGiven();
      stopRefused();
    };
  };

/** @param vendor Didomi's vendor id of the analytics tool, such as `c:matomo`. */
export const didomi =
  (vendor: string): Consent =>
  (tell) => {
    let isStopped = false;
    const read = (api: DidomiApi | undefined): void => {
      if (!isStopped && api) tell(api.getCurrentUserStatus().vendors[vendor]?.enabled === true);
    };
    const page = tools();
    (page.didomiOnReady ??= []).push(read);
    const listener = (): void => read(tools().Didomi);
    (page.didomiEventListeners ??= []).push({ event: 'consent.changed', listener });
    return () => void (isStopped = true);
  };
