import { outsideFences } from '../formats/fenced-code.ts';
import { withDefinitionList } from './definition-list.ts';

/** Org mode as Markdown, as far as FAQs use it. */
export const markdownOfOrg = (text: string): string =>
  outsideFences(withFences(text), '`', (prose) =>
    withDefinitionList(
      withInlines(withBlocks(prose)),
      /^[-+][ \t]+(\S.*?)[ \t]+::(?:[ \t]+(.*))?$/,
    ),
  );

const withFences = (text: string): string =>
  text.replace(
    /^[ \t]*#\+begin_(?:src|example)\b.*\n([\s\S]*?)\n[ \t]*#\+end_(?:src|example)[ \t]*$/gim,
    '```\n$1\n```',
  );

const withBlocks = (text: string): string =>
  text
    .replace(/^#\+title:[ \t]*(.+)$/gim, '# $1')
    .replace(/^[ \t]*#\+.*$/gm, '')
    .replace(/^[ \t]*:(?:properties|logbook):[ \t]*\n(?:.*\n)*?[ \t]*:end:[ \t]*$/gim, '')
    .replace(
      /^(\*{1,5})[ \t]+(?:(?:TODO|DONE)[ \t]+)?(\S.*?)(?:[ \t]+:[\w:@]+:)?[ \t]*$/gm,
      (_, signs: string, title: string) => `${'#'.repeat(signs.length + 1)} ${title}`,
    );

const withInlines = (text: string): string =>
  text
    .replace(
      /\[\[([^[\]]+)\]\[([^[\]]+)\]\]/g,
      (_, url: string, words: string) => `[${words.replace(/\s+/g, ' ')}](${url})`,
    )
    .replace(/\[\[((?:https?|mailto):[^[\]]+)\]\]/g, '<$1>')
    .replace(/(?<![\w*])\*(?=\S)([^*\n]*?\S)\*(?![\w*])/g, '**$1**')
    .replace(/(?<![\w/:])\/(?=[^\s/])([^/\n]*?[^\s/])\/(?![\w/])/g, '*$1*')
    .replace(/(?<![\w=~])([=~])(?=\S)([^=~\n]*?\S)\1(?![\w=~])/g, (_, _sign, words: string) =>
      words.includes('@') ? words : `\`${words}\``,
    );
