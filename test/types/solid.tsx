/** @jsxImportSource solid-js */
import type {} from '../../src/frameworks/solid.ts';
import faq from '../../faq-data/fr.json' with { type: 'json' };

export const right = () => (
  <shop-help
    id="help"
    class="shop"
    placement="top-end"
    attr:max-results={5}
    attr:provider-results="replace"
    prop:searchProvider={() => Promise.resolve([])}
    prop:faq={faq}
    on:shop-help-open={({ reason, from }) => `${reason} ${from}`}
    ref={(help) => void help.show('coupon-utiliser')}
  >
    <a href="/aide">Aide</a>
  </shop-help>
);

export const wrong = () => [
  // @ts-expect-error no corner of the window
  <shop-help placement="middle" />,
  // @ts-expect-error no place for the hits
  <shop-help attr:provider-results="below" />,
  // @ts-expect-error objects have no attribute
  <shop-help attr:messages={{ launcher: 'Aide' }} />,
  // @ts-expect-error functions have no attribute
  <shop-help attr:searchProvider={() => Promise.resolve([])} />,
  // @ts-expect-error no property of the element
  <shop-help colour="red" />,
  // @ts-expect-error a FAQ without topics
  <shop-help prop:faq={{ version: 1, lang: 'fr' }} />,
  // @ts-expect-error no member of the event
  <shop-help on:shop-help-search={({ words }) => words} />,
];
