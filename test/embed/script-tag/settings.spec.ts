import type { KebabCase } from '../../../src/core/letter-case.ts';
import type { ElementSetting } from '../../../src/embed/globals.ts';
import { expect, scriptTag, test } from '../../support/pages/pages.ts';

/** A script tag with these attributes. */
const tagWith = (attributes: string): string =>
  `<script src="/shop-help.js" defer ${attributes}></script>`;

/** Values for attributes that take a text. */
type Name = KebabCase<Exclude<ElementSetting, 'open'> | 'faqSrc'>;

/** Each setting with three values: one for each place where a page can set it. */
const settings: Readonly<Record<Name, readonly [string, string, string]>> = {
  lang: ['en', 'fr', 'fr-CA'],
  'default-lang': ['de', 'it', 'pt-BR'],
  'faq-src': ['/a.json', '/b.json', '/c.json'],
  placement: ['top-start', 'top-end', 'bottom-start'],
  theme: ['dark', 'light', 'dark'],
  mode: ['modal', 'floating', 'modal'],
  launcher: ['none', 'icon', 'label'],
  label: ['Une', 'Deux', 'Trois'],
  shortcut: ['ctrl+k', 'ctrl+j', 'f2'],
  images: ['show', 'none', 'show'],
  feedback: ['none', 'show', 'none'],
  topics: ['none', 'show', 'none'],
  'max-results': ['3', '4', '5'],
  'provider-results': ['replace', 'merge', 'replace'],
};

const valuesAt = (place: 0 | 1 | 2): ReadonlyMap<string, string> =>
  new Map(Object.entries(settings).map(([name, values]) => [name, values[place]]));

const asData = (values: ReadonlyMap<string, string>): string =>
  [...values].map(([name, value]) => `data-${name}="${value}"`).join(' ');

const asQuery = (values: ReadonlyMap<string, string>): string =>
  `?${new URLSearchParams([...values]).toString()}`;

const asGlobal = (values: object): string =>
  `<script>window.shopHelpSettings = ${JSON.stringify(values)}</script>`;

const [data, query, global] = [valuesAt(0), valuesAt(1), valuesAt(2)];

const places = [
  { says: 'data-* before query and global', tag: asData(data), search: asQuery(query), wins: data },
  { says: 'the query before the global', tag: '', search: asQuery(query), wins: query },
  { says: 'the global alone', tag: '', search: '', wins: global },
];

for (const { says, tag, search, wins } of places) {
  test(`every setting is read from ${says}`, async ({ visit, help }) => {
    await visit({
      head: `${asGlobal(Object.fromEntries(global))}<script src="/shop-help.js${search}" defer ${tag}></script>`,
    });
    for (const [name, value] of wins) {
      const attribute = name === 'faq-src' ? 'src' : name;
      await expect(help.root).toHaveAttribute(attribute, value);
    }
  });
}

test('settings can have property names and typed values', async ({ visit, help }) => {
  await visit({ head: asGlobal({ maxResults: 2, open: true }) + scriptTag });
  await expect(help.root).toHaveAttribute('max-results', '2');
  await expect(help.input).toBeVisible();
});

test('the shop’s own messages are read from the global', async ({ visit, help }) => {
  await visit({ head: asGlobal({ messages: { launcher: 'Un souci ?' } }) + scriptTag });
  await expect(help.part('launcher')).toHaveText('Un souci ?');
});

test('data-open opens the panel without taking the focus', async ({ visit, help, page }) => {
  await visit({
    head: '',
    body: '<input autofocus aria-label="Nom"><script src="/shop-help.js" data-open></script>',
  });
  await expect(help.questions.first()).toBeVisible();
  await expect(page.getByLabel('Nom')).toBeFocused();
});

const faq = {
  version: 1,
  lang: 'fr',
  title: 'Ma boutique',
  topics: [{ id: 't', title: 'T', entries: [{ id: 'e', question: 'Ouvert ?', answer: 'Oui.' }] }],
};

for (const name of ['data-faq-src', 'data-src']) {
  test(`a FAQ file set by ${name} replaces the one in the script`, async ({
    visit,
    help,
    shopSite,
  }) => {
    const path = shopSite.add({ body: JSON.stringify(faq) }, `/${name}.json`);
    await visit({ head: tagWith(`${name}="${path}"`) });
    await help.open();
    await expect(help.part('title')).toHaveText('Ma boutique');
    await expect(help.questions).toHaveText(['Ouvert ?']);
  });
}

test('data-src is not taken for a FAQ, since delay plugins and consent managers keep the script’s URL there', async ({
  visit,
  help,
  alarms,
}) => {
  await visit({ head: tagWith('data-type="text/javascript" data-src="/shop-help.js"') });
  await help.open();
  await expect(help.part('title')).toHaveText('Besoin d’aide ?');
  expect(alarms.warnings).toEqual([]);
});

test('if the FAQ file cannot be loaded, the FAQ in the script is used', async ({
  visit,
  help,
  alarms,
}) => {
  alarms.allow(/404/);
  await visit({ head: tagWith('data-faq-src="/gone.json"') });
  await help.open();
  await expect(help.part('title')).toHaveText('Besoin d’aide ?');
  await expect
    .poll(() => alarms.warnings)
    .toEqual([expect.stringMatching(/src: .*gone\.json answered 404/)]);
});

test('an unknown value is reported in one warning and treated as the default', async ({
  visit,
  help,
  alarms,
}) => {
  await visit({ head: tagWith('data-placement="left"') });
  await help.open();
  await expect
    .poll(() => alarms.warnings)
    .toEqual([expect.stringMatching(/placement: "left" is unknown.*bottom-end/)]);
});
