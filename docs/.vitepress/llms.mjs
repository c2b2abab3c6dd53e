/**
 * Writes two files into the built site (https://llmstxt.org): `llms.txt`, a list of the pages with
 * a summary of each, and `llms-full.txt`, their full text.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sidebar } from './sidebar.mjs';

const fileOf = (link) => `${link.endsWith('/') ? `${link}index` : link}.md`.slice(1);

/** The first paragraph as one line, without links. */
export const summaryOf = (text) =>
  text
    .replace(/^---\n[^]*?\n---\n/, '')
    .split(/\n{2,}/)
    .map((block) =>
      block
        .replaceAll('\n', ' ')
        .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
        .trim(),
    )
    .find((block) => /^(?:[A-Z]|`[^`])/.test(block)) ?? '';

const included = (text, folder) =>
  text.replace(/<!--\s*@include:\s*(\S+)\s*-->/g, (_, path) =>
    readFileSync(join(folder, path), 'utf8'),
  );

export const writeForLanguageModels = ({ srcDir, outDir, site }) => {
  const index = [`# ${site.title}`, '', `> ${site.description}`];
  const full = [...index];
  for (const { text: section, items } of sidebar) {
    index.push('', `## ${section}`, '');
    for (const { text: title, link } of items) {
      const file = join(srcDir, fileOf(link));
      const text = included(readFileSync(file, 'utf8'), join(file, '..'));
      index.push(`- [${title}](${site.base}${link.slice(1)}): ${summaryOf(text)}`);
      full.push('', text.trim());
    }
  }
  writeFileSync(join(outDir, 'llms.txt'), `${index.join('\n')}\n`);
  writeFileSync(join(outDir, 'llms-full.txt'), `${full.join('\n')}\n`);
};
