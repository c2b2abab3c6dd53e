import { withDefinitionList } from './definition-list.ts';

/** The markup of MediaWiki or DokuWiki as Markdown, as far as FAQs use it. */
export const markdownOfMediawiki = (text: string): string =>
  withDefinitionList(
    withInlines(withBlocks(isDokuWiki(text) ? mediawikiOf(text) : text)),
    /^;[ \t]*(\S.*?)(?:[ \t]+:[ \t]*(.*))?$/,
  );

/** In DokuWiki, the first title has the most signs. */
const isDokuWiki = (text: string): boolean => /^={5,6} /.test(/^={2,6} /m.exec(text)?.[0] ?? '');

const mediawikiOf = (text: string): string =>
  text
    .replace(/^(={2,6}) (.*\S) \1[ \t]*$/gm, (_, signs: string, title: string) => {
      const level = '='.repeat(7 - signs.length);
      return `${level} ${title} ${level}`;
    })
    .replace(/^\^.*\^[ \t]*$/gm, (row) => {
      const head = row.trim().replaceAll('^', '|');
      return `\n${head}\n${head.replace(/[^|]+/g, ' - ')}`;
    })
    .replace(/\[\[((?:https?:|mailto:)[^[\]|]+)\|([^[\]|]+)\]\]/g, '[$2]($1)')
    .replace(/\{\{ ?:?([^{}|?]+)[^{}|]*(?:\|([^{}]*))?\}\}/g, '![$2]($1)')
    .replace(/(?<![:\w])\/\/(?=\S)(.+?)\/\//g, '*$1*')
    .replace(/\\\\(?:[ \t]|$)/gm, '\\\n');

const withBlocks = (text: string): string =>
  text
    .replace(/__[A-Z]+__/g, '')
    .replace(/<\/?nowiki>|<ref[^<>]*\/>|<ref\b[^<>]*>[\s\S]*?<\/ref>/gi, '')
    .replace(/^[#*]+[ \t]*(?=\S)/gm, (signs) => {
      const list = signs.trim();
      return `${'   '.repeat(list.length - 1)}${list.endsWith('#') ? '1.' : '-'} `;
    })
    .replace(
      /^(={1,6})[ \t]*(\S.*?)[ \t]*\1[ \t]*$/gm,
      (_, signs: string, title: string) => `${'#'.repeat(signs.length)} ${title}`,
    )
    .replace(/^:+[ \t]*(?=\S)/gm, '');

const withInlines = (text: string): string =>
  text
    .replace(/'''''(.+?)'''''/g, '***$1***')
    .replace(/'''(.+?)'''/g, '**$1**')
    .replace(/''(.+?)''/g, '*$1*')
    .replace(
      /\[\[(?:file|image|fichier|datei|archivo|bestand|plik|ficheiro):([^[\]|]+)(?:\|([^[\]]*))?\]\]/gi,
      (_, file: string, options = '') =>
        `![${(options as string).split('|').at(-1)}](${encodeURI(file)})`,
    )
    .replace(/\[\[(?:[^[\]|]+\|)?([^[\]|]+)\]\]/g, '$1')
    .replace(/\[((?:https?:\/\/|mailto:)[^\s[\]]+)[ \t]+([^[\]\n]+)\]/g, '[$2]($1)')
    .replace(/\[((?:https?:\/\/)[^\s[\]]+)\]/g, '<$1>');
