import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

const backToTop = [
  'back to (?:the )?top|to (?:the )?top|top',
  'retour (?:en haut|au sommaire|haut de page)|haut de page',
  '(?:zurück )?nach oben|zum seitenanfang',
  '(?:volver )?arriba|volver al inicio',
  "torna (?:su|all[’']inizio)",
  '(?:terug )?naar boven',
  '(?:voltar )?ao topo',
  '(?:wróć )?(?:na górę|do góry)',
  'ページ(?:の先頭|トップ)へ(?:戻る)?',
].join('|');
/** These words, or no word but a sign such as an arrow. */
const words = new RegExp(String.raw`^[^\p{L}\p{N}]*(?:${backToTop})?[^\p{L}\p{N}]*$`, 'iu');

/** Whether a paragraph contains only a link back to the top of its page. */
export const isBackToTopLink = (node: RootContent): boolean => {
  if (node.type !== 'paragraph') return false;
  const [link, ...others] = node.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  return (
    link?.type === 'link' &&
    others.length === 0 &&
    link.url.startsWith('#') &&
    words.test(toString(link))
  );
};
