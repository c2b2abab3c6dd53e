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

interface TrustedTypesPolicy {
  readonly createScriptURL: (url: string) => string;
}

/** Longest time for the file to arrive, in milliseconds. */
const LONGEST_LOAD = 30_000;

/** How often an address has failed. */
const failures = new Map<string, number>();

/**
 * Imports the script's second file from beside the script, wherever that is now; else from beside
 * where the script was meant to be, since optimisers merge scripts into others.
 *
 * @param script The tag of the script, if it is known.
 * @param trustedTypesPolicy Makes our policy, which is allowed once: the runtime's own.
 */
export const importPanelFile = async (
  script: HTMLScriptElement | null,
  { name, integrity, scriptUrl }: PanelFile,
  trustedTypesPolicy: () => TrustedTypesPolicy,
): Promise<PanelFileModule> => {
  const tried = new Set<string>();
  let cause: unknown;
  for (const place of [script?.src, scriptUrl]) {
    try {
      const { href } = new URL(name, new URL(place || scriptUrl, document.baseURI));
      if (tried.has(href)) continue;
      tried.add(href);
      return await importChecked(href, integrity, script, trustedTypesPolicy);
    } catch (error) {
      cause = error;
    }
  }
  const message = `${[...tried].join(' and ')} did not load, or is not the file that was made with this script, or a policy of the page blocks it; put both into one folder, and allow both.`;
  throw new Error(message, { cause });
};

/**
 * No `import()` checks a hash, but a tag does, and the import then takes what the tag has loaded:
 * one request, and one run.
 */
const importChecked = async (
  href: string,
  integrity: string,
  script: HTMLScriptElement | null,
  trustedTypesPolicy: () => TrustedTypesPolicy,
): Promise<PanelFileModule> => {
  const failed = failures.get(href);
  // Browsers remember that a module has failed by its address.
  const url = failed ? `${href}?${failed}` : href;
  const tag = loadingTag(url, trustedTypesPolicy);
  Object.assign(tag, { integrity, crossOrigin: 'anonymous', nonce: script?.nonce ?? '' });
  if (!(await arrival(tag))) {
    failures.set(href, (failed ?? 0) + 1);
    throw new Error(`${url} did not load.`);
  }
  return (await import(/* @vite-ignore */ url)) as PanelFileModule;
};

/** What Chromium and Firefox name as their vendor; the HTML standard has no other but WebKit's. */
const CHECK_PRELOADS = ['Google Inc.', ''];

/**
 * Chromium and Firefox check the hash of a preloaded module, and a preload needs no Trusted Types
 * policy. WebKit lets any file pass, but checks a `<script>`, as all browsers do.
 */
const loadingTag = (url: string, trustedTypesPolicy: () => TrustedTypesPolicy): HTMLElement => {
  const link = document.createElement('link');
  if (CHECK_PRELOADS.includes(navigator.vendor) && link.relList.supports('modulepreload'))
    return Object.assign(link, { rel: 'modulepreload', href: url });
  const module = document.createElement('script');
  // Throws if the page enforces Trusted Types and does not allow our policy.
  return Object.assign(module, { type: 'module', src: trustedTypesPolicy().createScriptURL(url) });
};

/** Whether the tag has loaded its file. Rejects if neither it nor an error comes in time. */
const arrival = async (tag: HTMLElement): Promise<boolean> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const result = new Promise<boolean>((resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The time is over.')), LONGEST_LOAD);
    tag.addEventListener('load', () => resolve(true));
    tag.addEventListener('error', () => resolve(false));
  });
  document.head.appendChild(tag);
  try {
    return await result;
  } finally {
    clearTimeout(timer);
    tag.remove();
  }
};
