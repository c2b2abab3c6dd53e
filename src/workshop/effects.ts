import { download } from './browser/download.ts';
import type { FaqDocument } from '../core/faq/faq-document.ts';
import { messagesIn, type WorkshopMessages } from './messages/index.ts';
import { importLanguages } from '../import/import-languages.ts';
import type { ImportFile, ImportFinding } from '../import/index.ts';
import { convertOfficeFiles } from '../import/formats/office-files.ts';
import { nameOfLanguage } from './faq-languages.ts';
import { pastedFile } from './pasted-file.ts';
import { importFailure } from './import-failure.ts';
import { otherSettingsNotes, settingsFromScript } from './settings-from-script.ts';
import { entryCount } from './state/draft.ts';
import type { Store } from './store.ts';
import type { Effects } from './views/context.ts';

/** The side effects that views can trigger, bound to a store. */
export const createEffects = (store: Store): Effects => {
  const messages = () => messagesIn(store.state.language);
  const tell = (text: string, tone: 'plain' | 'problem' = 'plain') =>
    store.dispatch({ type: 'look', look: { notice: { text, tone } } });

  const bring = (files: readonly ImportFile[], from: string): void => {
    const read = importLanguages(files);
    const findings = read.flatMap((one) => one.findings);
    const given = read.find(({ settings }) => settings)?.settings;
    const notes = [...findings.filter(isNews), ...otherSettingsNotes(given ?? {}, from)];
    const faqs = read.map(({ faq }) => faq).filter((faq) => entryCount(faq) > 0);
    if (faqs.length === 0) return tell(importFailure(findings, store.state.language), 'problem');
    const isOwnFormat = read.every(({ format }) => format === 'faq');
    const settings = given && settingsFromScript(given);
    const notice = (removed: number) => noticeOf(faqs, from, removed, messages());
    store.dispatch({ type: 'bring', faqs, notes, notice, isOwnFormat, settings });
  };

  return {
    bringText: (text, html) => bring([pastedFile(text, html)], messages().bring.yourText),
    bringFiles: (files) => {
      if (files.length === 0) return;
      const names = files.map(({ name }) => name).join(', ');
      readFiles(files).then(
        (read) => bring(read, names),
        () => tell(messages().bring.unreadable(names), 'problem'),
      );
    },
    download: (name, text, type) => {
      download(name, text, type);
      tell(messages().take.downloaded(name));
    },
    copy: (text) =>
      void copy(text).then(
        () => tell(messages().take.copied),
        () => tell(messages().take.notCopied, 'problem'),
      ),
    clear: () => document.querySelector<HTMLDialogElement>('#clear-dialog')?.showModal(),
  };
};

/** The linter reports vague links until they are fixed; the workshop takes settings over. */
const isNews = ({ code }: ImportFinding): boolean => !['which-contact', 'settings'].includes(code);

const noticeOf = (
  faqs: readonly FaqDocument[],
  from: string,
  removed: number,
  messages: WorkshopMessages,
): string => {
  const count = faqs.reduce((sum, faq) => sum + entryCount(faq), 0);
  const names = faqs.map((faq) => nameOfLanguage(faq.lang, messages.lang));
  const { brought, inLanguages, removed: removedText } = messages.bring;
  return (
    brought(count, from) +
    (names.length > 1 ? inLanguages(names) : '') +
    (removed > 0 ? removedText(removed) : '')
  );
};

const readFiles = async (files: readonly File[]): Promise<readonly ImportFile[]> => {
  const read = files.map(async (file) => ({
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
  }));
  return convertOfficeFiles(await Promise.all(read));
};

/** Rejects if the page may not write to the clipboard, or has none (over `http:`). */
const copy = async (text: string): Promise<void> => navigator.clipboard.writeText(text);
