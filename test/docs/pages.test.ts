import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../docs/.vitepress/llms.mjs';
import { pathOutside } from '../../docs/.vitepress/lead-out.mjs';
import { sidebar } from '../../docs/.vitepress/sidebar.mjs';
import { withBase } from '../../docs/.vitepress/site-files.mjs';
import { allMessages } from '../../src/core/messages/index.ts';
import { pages, type Page } from './samples.ts';

const fromRoot = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const published = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as {
  files: readonly string[];
};

const linksIn = (text: string): readonly string[] =>
  [
    ...text
      .replace(/```[^]*?```/g, '')
      .replace(/`[^`]*`/g, '')
      .matchAll(/\]\(([^)\s]+)\)/g),
  ].map(([, link]) => link!);

/** Links to files, by path from the project's root and heading. */
const filesLinked = ({ path, text }: Page): readonly { file: string; heading?: string }[] =>
  linksIn(text)
    .filter((link) => !/^(https?:|#|mailto:)/.test(link))
    .map((link) => {
      const [file = '', heading] = link.split('#');
      const found = posix.join(posix.dirname(path), file);
      return heading === undefined ? { file: found } : { file: found, heading };
    });

/** The text of a page, including the files that it includes. */
const wholeText = (file: string): string =>
  readFileSync(fromRoot(file), 'utf8').replace(/<!--@include: (\S+)-->/g, (_, path: string) =>
    readFileSync(fromRoot(posix.join(posix.dirname(file), path)), 'utf8'),
  );

const headingsIn = (file: string): readonly string[] =>
  [...wholeText(file).matchAll(/^#+ (.*)$/gm)].map(([, words]) =>
    words!
      .toLowerCase()
      .replace(/[^\p{L}\d\s-]/gu, '')
      .trim()
      .replace(/\s+/g, '-'),
  );

describe('the pages of the documentation', () => {
  it.each(pages().map((page) => [page.path, page] as const))(
    '%s links to files and headings that are there',
    (_, page) => {
      const links = filesLinked(page);
      expect(links.filter(({ file }) => !existsSync(fromRoot(file)))).toEqual([]);
      const headings = links.filter(({ file, heading }) => heading && file.endsWith('.md'));
      expect(headings.filter(({ file, heading }) => !headingsIn(file).includes(heading!))).toEqual(
        [],
      );
    },
  );

  it('are each in the sidebar once', () => {
    const linked = sidebar.flatMap(({ items }) => items).map(({ link }) => link);
    const unlisted = ['docs/index.md', 'docs/glossary.md', 'README.md'];
    const written = pages()
      .map(({ path }) => path)
      .filter((path) => !unlisted.includes(path))
      .map((path) => path.replace(/^docs/, '').replace(/(index)?\.md$/, ''));
    expect([...linked].sort()).toEqual([...written].sort());
  });

  it('begin with a summary, which `llms.txt` uses', () => {
    const silent = pages().filter(({ path, text }) => path !== 'docs/index.md' && !summaryOf(text));
    expect(silent.map(({ path }) => path)).toEqual([]);
    expect(summaryOf('# Title\n\nOne [link](x.md),\nhere.\n\nMore.')).toBe('One link, here.');
  });

  it('are in the package if README.md links to them', () => {
    const [readme] = pages();
    const folders = published.files.filter((one) => one.endsWith('*.md')).map(posix.dirname);
    const always = ['LICENSE', 'README.md'];
    const missing = filesLinked({
      ...readme!,
      text: readme!.text.replace(/!\[[^\]]*\]\([^)]*\)/g, ''),
    })
      .map(({ file }) => file)
      .filter((file) => ![...published.files, ...always].includes(file))
      .filter((file) => !folders.includes(posix.dirname(file)));
    expect(missing).toEqual([]);
  });
});

describe('the guides to the code', () => {
  it.each(['ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/glossary.md', 'src/core/lexicon/README.md'])(
    '%s names files that are there',
    (guide) => {
      const named = [
        ...readFileSync(fromRoot(guide), 'utf8').matchAll(
          /`((?:src|test|docs|scripts|bench|faq-data)\/[\w./-]+)`/g,
        ),
      ].map(([, path]) => path!);
      const written = named.filter((path) => !path.endsWith('/dist'));
      expect(written.length).toBeGreaterThan(0);
      expect(written.filter((path) => !existsSync(fromRoot(path)))).toEqual([]);
    },
  );
});

describe('the languages of the widget', () => {
  const name = new Intl.DisplayNames('en', { type: 'language' });

  it.each(['docs/languages.md', 'docs/faq.json'])('are all named in %s', (page) => {
    const text = readFileSync(fromRoot(page), 'utf8');
    const names = allMessages.map(({ lang }) => name.of(lang)!);
    expect(names.filter((one) => !text.includes(one))).toEqual([]);
  });
});

describe('a link to a file outside the site', () => {
  it.each([
    ['../SECURITY.md', '', 'SECURITY.md'],
    ['../../bench/README.md', 'reference', 'bench/README.md'],
    ['../events.md', 'reference', undefined],
    ['events.md', '', undefined],
  ])('%s on a page in "%s" is %s from the root', (href, folder, path) => {
    expect(pathOutside(href, folder)).toBe(path);
  });
});

describe('the FAQ of the site', () => {
  it('links to existing pages', () => {
    const text = readFileSync(fromRoot('docs/faq.json'), 'utf8');
    const links = [...text.matchAll(/(?:\]\(|"url": ")\/([\w/-]*)/g)].map(([, link]) => link!);
    expect(links.length).toBeGreaterThan(10);
    const missing = links.filter((link) => {
      const page = link.endsWith('/') ? `${link}index` : link;
      return !existsSync(fromRoot(`docs/${page}.md`));
    });
    expect(missing).toEqual([]);
  });

  it('has links that work wherever the site is served', () => {
    expect(withBase('{"answer": "[Start](/start)", "url": "/help"}', '/docs/')).toBe(
      '{"answer": "[Start](/docs/start)", "url": "/docs/help"}',
    );
  });
});
