/**
 * What the composer would write into a finished script, taken from the sources, for `npm run dev`.
 */
import content from 'virtual:shop-help/content';
import { parse } from '../src/core/faq/parse.ts';
import { languages } from '../src/core/lexicon/index.ts';
import { allMessages } from '../src/core/messages/index.ts';
import { start } from '../src/embed/embed.ts';

const lexicons = Object.entries(languages).map(([name, language]) => [name, () => language]);
start({
  languages: Object.keys({ fr: '', ...content.faqs }),
  messages: allMessages,
  settings: {},
  load: async () => ({
    panel: await import('../src/widget/panel/loading/panel-module.ts'),
    faqs: content.faqs,
    lexicons: Object.fromEntries(lexicons) as Record<string, () => (typeof languages)[string]>,
    parser: () => parse,
  }),
});
