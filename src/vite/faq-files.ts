import { relative, resolve, sep } from 'node:path';
import { Failure } from '../cli/failure.ts';
import { findFiles } from '../cli/files.ts';
import { loadFaqs } from '../cli/load-faqs.ts';
import { checkKnownLanguages } from '../cli/known-languages.ts';
import { today } from '../cli/terminal.ts';
import { helpModules, type HelpModuleOptions, type HelpModules } from '../compose/help-modules.ts';
import { hasErrors } from '../lint/lint-files.ts';
import { reportLines, summaryLine } from '../lint/report.ts';

export interface ShopHelpOptions extends Pick<HelpModuleOptions, 'languages' | 'parser'> {
  /**
   * FAQ files, or folders of them, relative to Vite's root; one FAQ per language, the app's first
   * language first. `faq-data` by default. Any format that `npx shop-help build` reads.
   */
  readonly faq?: string | readonly string[];
  /** Language of a FAQ that does not declare one. */
  readonly lang?: string;
  /** Names of lint rules to ignore. */
  readonly ignore?: readonly string[];
}

interface CheckedFaqs {
  /** Undefined if there is an error. */
  readonly modules?: HelpModules;
  /** The findings, as the command prints them; empty if there are none. */
  readonly report: string;
  /** The files that were read, for a watcher. */
  readonly files: readonly string[];
}

/** The FAQ files of an app, read and compiled again only after a change. */
export class FaqFiles {
  /** Folder that the paths of the options are relative to. */
  root = process.cwd();
  /** Whether edits are shown in the running app. */
  isHot = false;

  readonly #options: ShopHelpOptions;
  readonly #contentPath: string;
  #checked: Promise<CheckedFaqs> | undefined;

  constructor(options: ShopHelpOptions, contentPath: string) {
    this.#options = options;
    this.#contentPath = contentPath;
  }

  get paths(): readonly string[] {
    return [this.#options.faq ?? 'faq-data'].flat().map((path) => resolve(this.root, path));
  }

  includes(file: string): boolean {
    return this.paths.some((path) => `${resolve(file)}${sep}`.startsWith(`${path}${sep}`));
  }

  forget(): void {
    this.#checked = undefined;
  }

  /** Faults in a FAQ are reported, never thrown. */
  check(): Promise<CheckedFaqs> {
    return (this.#checked ??= this.#check());
  }

  async #check(): Promise<CheckedFaqs> {
    // Relative to the working directory, so that reports name files as the command does.
    const paths = this.paths.map((path) => relative(process.cwd(), path));
    try {
      const files = findFiles(paths);
      return { files, ...(await this.#compile(files)) };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return { files: paths, report: `${error.message} ${error.remedy}` };
    }
  }

  async #compile(paths: readonly string[]): Promise<Omit<CheckedFaqs, 'files'>> {
    const { languages = [], lang, ignore = [], parser } = this.#options;
    checkKnownLanguages(languages);
    const { faqs, files } = await loadFaqs(paths, { today: today(), lang, ignore });
    const lines = files.flatMap((file) => reportLines(file));
    const report = lines.length === 0 ? '' : [...lines, summaryLine(files)].join('\n');
    if (hasErrors(files)) return { report: `The FAQ has errors:\n${report}` };
    const how = { languages, parser, contentPath: this.#contentPath, isHot: this.isHot };
    return { report, modules: helpModules(faqs, how) };
  }
}
