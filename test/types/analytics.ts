/** How an app connects its analytics. */
import { cookieYes, didomi, type Consent } from '../../src/analytics/consent.ts';
import { connect as connectDataLayer } from '../../src/analytics/data-layer.ts';
import { connect as connectMatomo } from '../../src/analytics/matomo.ts';

const answered: Consent = new Promise<boolean>((resolve) => resolve(true));
const told: Consent = (tell) => tell(true);
// @ts-expect-error consent of an unknown form
const assumed: Consent = true;

connectMatomo(document, { consent: answered, events: ['shop-help-no-results'] });
connectDataLayer(document.body, { consent: told, send: 'gtag' });
connectDataLayer(document, { consent: cookieYes('analytics') });
connectMatomo(document, { consent: didomi('c:matomo') });
// @ts-expect-error consent is required
connectMatomo(document, {});
// @ts-expect-error not an event of the widget
connectMatomo(document, { consent: assumed, events: ['shop-help-opened'] });
