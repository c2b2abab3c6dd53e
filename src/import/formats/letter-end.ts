import { endsAsQuestion } from '../html/tokens.ts';
import { warning } from '../import-result.ts';
import type { Note } from '../import-result.ts';
import { questionLabel } from '../question-labels.ts';

/**
 * The lines of a letter without its end: the greeting, the signature and the letters that it answers,
 * which would stand in the last answer. `left` is what was left out.
 */
export const withoutLetterEnd = (
  lines: readonly string[],
): { readonly lines: readonly string[]; readonly left: readonly Note[] } => {
  const last = lines.findLastIndex(isQuestion);
  const end = lines.findIndex((line, at) => at > last && opensEnd.test(line));
  const body = end < 0 || last < 0 ? lines : lines.slice(0, end);
  const start = greetingAt(body) ?? body.length;
  if (last < 0 || start === lines.length || start <= last + 1) return { lines, left: [] };
  const words = lines.slice(start).join('\n').trim();
  return { lines: lines.slice(0, start), left: [{ ...letterNote(words), line: start + 1 }] };
};

const isQuestion = (line: string): boolean =>
  !/^\s*>/.test(line) && (endsAsQuestion(line.trim()) || questionLabel.test(line));

/** What mail programs write above a signature or the letter that is answered. */
const opensEnd = new RegExp(
  '^\\s*(?:--\\s*$|_{10,}\\s*$|-{3,} ?\\p{L}[\\p{L} ]+ ?-{3,}\\s*$|' +
    '(?:sent from|envoyé (?:de|depuis)|gesendet (?:von|mit|aus)|von meinem .* gesendet|enviado desde|inviato da|' +
    'verzonden vana[fu]|enviado d[oe]|get outlook for|obtenir outlook|outlook für) |' +
    '(?:on|le|am|el|il|op|em) .*\\d.*(?:wrote|a écrit|schrieb.*|escribió|ha scritto|schreef.*|escreveu)\\s*:\\s*$)',
  'iu',
);

const greeting =
  /^(?:(?:many |with )?thanks|thank you|(?:kind|best|warm) (?:regards|wishes)|regards|all the best|best,|cheers|love,|yours|sincerely|merci|(?:bien )?cordialement|bien à vous|bonne journée|belle journée|à bientôt|mit (?:freundlichen|besten|lieben) grüßen|(?:viele|liebe|beste|schöne|herzliche) grüße|gruß|lg,|mfg|(?:un )?saludos?|gracias|(?:cordiali |distinti )?saluti|grazie|met vriendelijke groet|groetjes|obrigad[oa]|abraços?|pozdrawiam)(?![\p{L}\p{N}]).{0,30}$/iu;

const maxGreetingLines = 4;

/** Where the last paragraph starts, if it greets: `Many thanks,` and the name under it. */
const greetingAt = (lines: readonly string[]): number | undefined => {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const above = lines.findLastIndex((line, at) => at < last && line.trim() === '');
  const isShort = above >= 0 && last > above && last - above <= maxGreetingLines;
  const isGreeting = isShort && greeting.test(lines[above + 1]!.trim());
  // Under a greeting there is a name; a line alone may thank the shopper.
  return isGreeting && last - above > 1 ? above + 1 : undefined;
};

const letterNote = (words: string): Note =>
  warning(
    'outside',
    'Ends as a letter does, with a greeting or a signature; that was left out.',
    'If shoppers should write or call there, add it as a contact.',
    words,
  );
