import { endsAsQuestion } from '../../html/tokens.ts';
import { warning, type Note } from '../../import-result.ts';
import { questionLabel } from '../../fields/question-labels.ts';

interface EmailBody {
  readonly lines: readonly string[];
  /** The sign-off, the signature and quoted replies; empty if it does not end as an email does. */
  readonly end: string;
  readonly notes: readonly Note[];
}

/** The lines of an email without its end, which would stand in the last answer. */
export const withoutEmailEnd = (lines: readonly string[]): EmailBody => {
  const last = lines.findLastIndex(isQuestion);
  const end = lines.findIndex((line, at) => at > last && opensEnd.test(line));
  const body = end < 0 || last < 0 ? lines : lines.slice(0, end);
  const start = signOffAt(body) ?? body.length;
  if (last < 0 || start === lines.length || start <= last + 1) return { lines, end: '', notes: [] };
  const words = lines.slice(start).join('\n').trim();
  const note = { ...endNote(words), line: start + 1 };
  return { lines: lines.slice(0, start), end: words, notes: [note] };
};

const isQuestion = (line: string): boolean =>
  !/^\s*>/.test(line) && (endsAsQuestion(line.trim()) || questionLabel.test(line));

const separator = String.raw`--\s*$|_{10,}\s*$|-{3,} ?\p{L}[\p{L} ]+ ?-{3,}\s*$`;
const sentFrom = [
  'sent from|envoyé (?:de|depuis)|gesendet (?:von|mit|aus)|von meinem .* gesendet|enviado desde|inviato da',
  'verzonden vana[fu]|enviado d[oe]|get outlook for|obtenir outlook|outlook für',
].join('|');
const WROTE = 'wrote|a écrit|schrieb.*|escribió|ha scritto|schreef.*|escreveu';

/** What mail programs write above a signature or a quoted reply. */
const opensEnd = new RegExp(
  String.raw`^\s*(?:${separator}|(?:${sentFrom}) |(?:on|le|am|el|il|op|em) .*\d.*(?:${WROTE})\s*:\s*$)`,
  'iu',
);

const signOffs = [
  '(?:many |with )?thanks|thank you|(?:kind|best|warm) (?:regards|wishes)|regards|all the best|best,|cheers',
  'love,|yours|sincerely',
  'merci|(?:bien )?cordialement|bien à vous|bonne journée|belle journée|à bientôt',
  'mit (?:freundlichen|besten|lieben) grüßen|(?:viele|liebe|beste|schöne|herzliche) grüße|gruß|lg,|mfg',
  '(?:un )?(?:saludos?|abrazos?)(?: cordial(?:es)?)?|gracias',
  '(?:cordiali |distinti )?saluti|grazie',
  'met vriendelijke groet|groetjes',
  'obrigad[oa]|abraços?',
  'pozdrawiam',
].join('|');
const signOff = new RegExp(String.raw`^(?:${signOffs})(?![\p{L}\p{N}]).{0,30}$`, 'iu');

const MAX_SIGN_OFF_LINES = 4;

/** Where the last paragraph starts, if it has a sign-off: `Many thanks,` with a name below. */
const signOffAt = (lines: readonly string[]): number | undefined => {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const above = lines.findLastIndex((line, at) => at < last && line.trim() === '');
  const isShort = above >= 0 && last > above && last - above <= MAX_SIGN_OFF_LINES;
  // A sign-off is followed by a name; a single line may be thanking the shopper.
  const isSignOff =
    isShort && lines.slice(above + 1, last).some((line) => signOff.test(line.trim()));
  return isSignOff ? above + 1 : undefined;
};

const endNote = (words: string): Note =>
  warning(
    'outside',
    'Ends as an email does, with a sign-off, a signature or a quoted reply; that was left out.',
    'If it says where shoppers can write or call, add that as a contact.',
    words,
  );
