import type { Faq } from '../core/faq/faq.ts';
import type { FaqDocument } from '../core/faq/faq-document.ts';
import { compileFaq } from '../core/faq/compiled-faq.ts';
import { parse } from '../core/faq/parse.ts';
import { severityOf } from '../core/faq/problem-severity.ts';
import { primaryLanguage } from '../core/language/lookup-language.ts';
import type {
  BigAnswer,
  Compose,
  Composed,
  ComposeProblem,
  FileSize,
  PrebuiltScripts,
} from './composed.ts';
import { withThesaurus } from '../thesaurus/with-thesaurus.ts';
import { withReadableNumbers } from './phone-numbers.ts';
import { oneFile, twoFiles, type ScriptFiles } from './script-files.ts';
import { scriptMessages } from './script-messages.ts';
import { settingTexts } from './compose-settings.ts';
import { biggestAnswersOf, estimateBrotli, sizeWarning, type BrotliEstimate } from './size.ts';
import type { ScriptContent, TextsByName } from './script-content.ts';

/**
 * Composes a finished script from the runtime, the lexicons of its languages, the FAQs and the
 * settings. The same input gives the same bytes everywhere. Never throws because of a FAQ or
 * setting: anything invalid is reported in `problems` and left out.
 */
export const createCompose =
  (prebuilt: PrebuiltScripts): Compose =>
  ({
    faqs,
    settings: { messages: own, ...settings } = {},
    languages,
    parser,
    url = '/shop-help.js',
    split = false,
    pinned = true,
  }) => {
    const problems: ComposeProblem[] = [];
    const usable = usableFaqs(faqs, problems);
    const texts = textsOf(usable);
    const langs = texts.map(([lang]) => lang);
    const known = knownLanguages(prebuilt, languages ?? langs, texts.length > 0);
    const baked = settingTexts(settings, (name, message) =>
      problems.push({ severity: 'error', path: `settings.${name}`, message }),
    );
    const hasParser = parser ?? (texts.length === 0 || Boolean(settings.src));
    const messages = scriptMessages(
      own,
      [...langs, settings.lang ?? '', settings.defaultLang ?? ''],
      hasParser,
      (severity, path, message) => problems.push({ severity, path, message }),
    );
    const content: ScriptContent = { texts, messages, languages: known, hasParser };
    const filesOf = split ? twoFiles : oneFile;
    const files = filesOf(prebuilt, content, baked, url);
    const estimate = estimateBrotli(prebuilt, content, files.panel !== undefined);
    const total = estimate.script + estimate.panel;
    const biggestAnswers = biggestAnswersOf(total, usable);
    const warning = sizeWarning(total, biggestAnswers);
    if (warning) problems.push(warning);
    return {
      ...composedFrom(files, estimate, biggestAnswers),
      snippet: snippetOf(url, pinned ? files.integrity : undefined),
      problems,
    };
  };

const composedFrom = (
  { script, integrity, panel }: ScriptFiles,
  estimate: BrotliEstimate,
  biggestAnswers: readonly BigAnswer[],
): Omit<Composed, 'snippet' | 'problems'> => ({
  script,
  integrity,
  ...(panel && { panel: { ...panel, size: sizeOf(panel.script, estimate.panel) } }),
  size: {
    ...sizeOf(script, panel ? estimate.script : estimate.script + estimate.panel),
    biggestAnswers,
  },
});

const sizeOf = (script: string, brotliEstimate: number): FileSize => ({
  raw: script.length,
  brotliEstimate,
});

const textsOf = (faqs: readonly Faq[]): TextsByName =>
  faqs.map((faq) => [faq.lang, compileFaq(withReadableNumbers(withThesaurus(faq)))]);

/** The FAQs as parsed, one per language. What cannot be used is reported in `problems`. */
const usableFaqs = (faqs: readonly FaqDocument[], problems: ComposeProblem[]): readonly Faq[] => {
  const usable = new Map<string, Faq>();
  faqs.forEach((document, index) => {
    const { faq, problems: found } = parse(document);
    for (const problem of found) {
      const { path } = problem;
      const place = path.startsWith('[') || path === '' ? path : `.${path}`;
      const severity = severityOf(problem);
      problems.push({ ...problem, severity, path: `faqs[${index}]${place}` });
    }
    if (faq.topics.every(({ entries }) => entries.length === 0)) {
      const message =
        'Has no question that can be used, so it is left out; write one with its answer.';
      problems.push({ severity: 'error', path: `faqs[${index}].topics`, message });
      return;
    }
    if (usable.has(faq.lang)) {
      const message = `There is a FAQ in "${faq.lang}" already, and this one is left out; put both into one, or change its language.`;
      problems.push({ severity: 'error', path: `faqs[${index}].lang`, message });
      return;
    }
    usable.set(faq.lang, faq);
  });
  return [...usable.values()];
};

const knownLanguages = (
  { lexicons }: PrebuiltScripts,
  wanted: readonly string[],
  hasFaq: boolean,
): readonly string[] => {
  const all = Object.keys(lexicons).sort();
  if (!hasFaq && wanted.length === 0) return all;
  const primary = new Set(wanted.map(primaryLanguage));
  return all.filter((language) => primary.has(language));
};

const snippetOf = (url: string, integrity: string | undefined): string => {
  const src = url.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const pin = integrity === undefined ? '' : ` integrity="${integrity}" crossorigin="anonymous"`;
  return `<script src="${src}" defer${pin}></script>`;
};
