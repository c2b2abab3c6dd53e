/**
 * The documentation as a site. Its pages are the Markdown files of this folder, which can also be
 * read in the repository.
 */
import { readFileSync } from 'node:fs';
import { env } from 'node:process';
import { defineConfig } from 'vitepress';
import { leadOut } from './lead-out.mjs';
import { writeForLanguageModels } from './llms.mjs';
import { sidebar } from './sidebar.mjs';

const base = env.DOCS_BASE ?? '/';
const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

/** Address of the repository's files; known only when a workflow publishes the site. */
const repository = env.GITHUB_REPOSITORY
  ? `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}`
  : undefined;

const wide =
  /^(reference|events|theming|analytics|keyboard|accessibility-conformance|security\.|recipes\/index)/;

/** Pages are not Vue templates: anything that looks like one is text. */
const asText = ({ renderer, utils }) => {
  const plain = (words) => utils.escapeHtml(words).replaceAll('{{', '&#123;&#123;');
  renderer.rules.text = (tokens, index) => plain(tokens[index].content);
  renderer.rules.code_inline = (tokens, index) => `<code>${plain(tokens[index].content)}</code>`;
};

export default defineConfig({
  base,
  title: 'shop-help',
  titleTemplate: ':title – shop-help',
  description:
    'A help button with a searchable FAQ for any page of any shop: one script tag, nothing stored, nothing sent.',
  lang: 'en',
  cleanUrls: true,
  lastUpdated: false,
  srcExclude: ['adr/**', 'glossary.md'],
  head: [
    ['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}mark.svg` }],
    ['meta', { name: 'theme-color', content: '#0f5e59' }],
    ['script', { src: `${base}files/shop-help.js`, defer: '', 'data-placement': 'bottom-end' }],
  ],
  markdown: {
    config: (markdown) => {
      asText(markdown);
      leadOut(markdown, repository);
    },
  },
  themeConfig: {
    logo: { src: '/mark.svg', alt: '' },
    nav: [
      { text: 'Start', link: '/start' },
      { text: 'Recipes', link: '/recipes/', activeMatch: '/recipes/' },
      { text: 'Playground', link: '/playground' },
      { text: 'Reference', link: '/reference/element', activeMatch: '/reference/' },
      { text: `v${version}`, link: '/versions' },
    ],
    sidebar,
    outline: [2, 3],
    search: { provider: 'local' },
    socialLinks: repository ? [{ icon: 'github', link: repository }] : [],
    docFooter: { prev: 'Before', next: 'Next' },
    footer: {
      message: 'MIT. Nothing is stored, nothing is sent: not by the widget, and not by this site.',
    },
  },
  // Pages with wide tables also use the room of the outline.
  transformPageData: ({ relativePath, frontmatter }) => {
    if (!wide.test(relativePath)) return;
    Object.assign(frontmatter, { aside: false, pageClass: 'wide' });
  },
  buildEnd: writeForLanguageModels,
});
