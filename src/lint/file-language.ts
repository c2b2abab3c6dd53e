import type { Finding } from './finding.ts';
import { readWrittenFaq } from './written-faq.ts';

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Whether a name is one of a language: `fr` and `pt-BR` are, `faq` is not. */
const isLanguage = (name: string): boolean => {
  try {
    return languages.of(name) !== undefined;
  } catch {
    return false;
  }
};

/** A shop's files are told apart by language, so a name such as `fr.json` must say what is inside. */
export const fileLanguageFindings = (name: string, document: unknown): readonly Finding[] => {
  const { lang } = readWrittenFaq(document);
  const named = name.replace(/^.*[\\/]/, '').replace(/\.json$/i, '');
  if (lang === '' || named.toLowerCase() === lang.toLowerCase() || !isLanguage(named)) {
    return [];
  }
  return [
    {
      severity: 'warning',
      code: 'file-language',
      path: 'lang',
      quote: lang,
      message: `The file is called ${named}.json and says that it is in "${lang}".`,
      remedy: 'Change one of them.',
      isFixable: false,
    },
  ];
};
