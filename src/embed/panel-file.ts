import type { PanelContent } from './script-parts.ts';

/** Makes the panel from what the script shares with it. */
interface PanelFileModule {
  readonly default: (shopHelp: object) => PanelContent;
}

interface PanelFile {
  readonly name: string;
  /** `sha384-…` of its content. */
  readonly integrity: string;
  /** Where the script was meant to be served. */
  readonly scriptUrl: string;
}

/** Longest time for the file to arrive, in milliseconds. */
const LONGEST_LOAD = 10_000;

let attempts = 0;

/**
 * Imports the script's second file from beside the script, wherever that is now; else from beside
 * where the script was meant to be, since optimisers merge scripts into others.
 *
 * @param script The tag of the script, if it is known.
 */
export const importPanelFile = async (
  script: HTMLScriptElement | null,
  { name, integrity, scriptUrl }: PanelFile,
): Promise<PanelFileModule> => {
  const tried = new Set<string>();
  let failure: unknown;
  for (const place of [script?.src, scriptUrl]) {
    try {
      const url = new URL(name, new URL(place || scriptUrl, document.baseURI));
      if (tried.has(url.href)) continue;
      tried.add(url.href);
      return await importChecked(url, integrity, script);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
};

/**
 * No `import()` checks a hash, but a preload does, and the import then takes what was preloaded.
 * Unlike the address of a `<script>`, neither needs a Trusted Types policy.
 */
const importChecked = async (
  url: URL,
  integrity: string,
  script: HTMLScriptElement | null,
): Promise<PanelFileModule> => {
  // Browsers remember that a module has failed by its address.
  if (attempts > 0) url.search = String(attempts);
  attempts += 1;
  const link = document.createElement('link');
  if (link.relList.supports('modulepreload')) {
    Object.assign(link, { rel: 'modulepreload', href: url.href, integrity });
    link.nonce = script?.nonce ?? '';
    await preload(link);
  } else if (script?.integrity) {
    // Safari before version 17: where the script is pinned, so is its second file.
    throw new Error(`${url.href} cannot be checked in this browser.`);
  }
  return (await import(/* @vite-ignore */ url.href)) as PanelFileModule;
};

const preload = async (link: HTMLLinkElement): Promise<void> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arrival = new Promise((resolve, reject) => {
    const message = `${link.href} did not load, or is not the file that was made with this script; put both into one folder.`;
    const fail = (): void => reject(new Error(message));
    timer = setTimeout(fail, LONGEST_LOAD);
    link.addEventListener('load', resolve);
    link.addEventListener('error', fail);
  });
  document.head.appendChild(link);
  try {
    await arrival;
  } finally {
    clearTimeout(timer);
    link.remove();
  }
};
