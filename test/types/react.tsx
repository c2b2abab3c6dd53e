/** @jsxImportSource react */
import type {} from '../../src/frameworks/react.ts';
import faq from '../../faq-data/fr.json' with { type: 'json' };

export const right = (
  <shop-help
    id="help"
    className="shop"
    placement="top-end"
    max-results={5}
    provider-results="replace"
    searchProvider={() => Promise.resolve([])}
    faq={faq}
    onshop-help-open={({ reason, from }) => `${reason} ${from}`}
    ref={(help) => void help?.show('coupon-utiliser')}
  >
    <a href="/aide">Aide</a>
  </shop-help>
);

export const wrong = [
  // @ts-expect-error no corner of the window
  <shop-help placement="middle" />,
  // @ts-expect-error no place for the hits
  <shop-help provider-results="below" />,
  // @ts-expect-error no property of the element
  <shop-help colour="red" />,
  // @ts-expect-error a FAQ without topics
  <shop-help faq={{ version: 1, lang: 'fr' }} />,
  // @ts-expect-error no member of the event
  <shop-help onshop-help-search={({ words }) => words} />,
];
