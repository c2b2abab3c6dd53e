import { download } from './browser/download.ts';
import { messagesIn } from './messages/index.ts';
import { importFaq, type ImportFile } from '../import/index.ts';
import { entryCount } from './state/draft.ts';
import type { Store } from './store.ts';
import type { Effects } from './views/context.ts';

/** What the page does beyond drawing, for the store whose views ask for it. */
export const createEffects = (store: Store): Effects => {
  const messages = () => messagesIn(store.state.language);
  const tell = (text: string, tone: 'plain' | 'problem' = 'plain') =>
    store.dispatch({ type: 'look', look: { notice: { text, tone } } });

  const bring = (files: readonly ImportFile[], from: string): void => {
    const { faq, findings } = importFaq(files);
    // Of these the linter tells for as long as they stand.
    const notes = findings.filter(({ code }) => code !== 'which-contact');
    const count = entryCount(faq);
    if (count === 0) {
      tell(findings[0]?.message ?? messages().bring.nothingFound, 'problem');
      return;
    }
    const notice = messages().bring.brought(count, from);
    store.dispatch({ type: 'bring', faq, notes, notice });
  };

  return {
    bringText: (text) => {
      const bytes = new TextEncoder().encode(text);
      bring([{ name: 'pasted.txt', bytes }], messages().bring.yourText);
    },
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

const readFiles = (files: readonly File[]): Promise<readonly ImportFile[]> =>
  Promise.all(
    files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );

/** Rejects where the page is not allowed to, or has no clipboard (over `http:`). */
const copy = async (text: string): Promise<void> => navigator.clipboard.writeText(text);
