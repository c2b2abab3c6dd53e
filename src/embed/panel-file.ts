import type { PanelContent } from './script-parts.ts';

/** Makes the panel from what the script shares with it. */
interface PanelFileModule {
  readonly default: (shopHelp: object) => PanelContent;
}

interface PanelFile {
  readonly name: string;
  /** `sha384-…` of its content. */
  readonly integrity: string;
  /** Address of the script, as given when it was composed. */
  readonly scriptUrl: string;
}

interface TrustedTypesPolicy {
  readonly createScriptURL: (url: string) => string;
}

/** Longest time for the file to arrive, in milliseconds. */
const LONGEST_WAIT = 30_000;

/** Failed attempts, by address. */
const failures = new Map<string, number>();

/**
 * Imports the script's second file from the folder of the script, wherever that is now; else from the folder
 * that the script was composed for, since optimisers merge scripts into others elsewhere.
 *
 * @param script The tag of the script, if it is known.
 * @param trustedTypesPolicy Returns the runtime's policy: a page may allow its name once.
 */
export const importPanelFile = async (
  script: HTMLScriptElement | null,
  { name, integrity, scriptUrl }: PanelFile,
  trustedTypesPolicy: () => TrustedTypesPolicy,
): Promise<PanelFileModule> => {
  const tried = new Set<string>();
  let cause: unknown;
  for (const base of [script?.src, scriptUrl]) {
    try {
      const { href } = new URL(name, new URL(base || scriptUrl, document.baseURI));
      if (tried.has(href)) continue;
      tried.add(href);
      return await importChecked(href, integrity, script, trustedTypesPolicy);
    } catch (error) {
      cause = error;
    }
  }
  const message = `${[...tried].join(' and ')} did not load: it is not there, or not the file that was made with this script, or a policy of the page blocks it. Put both files of one build into one folder, and allow both.`;
  throw new Error(message, { cause });
};

/**
 * `import()` takes no `integrity`, but a tag does, and the import then finds the module that the tag has loaded:
 * one request, and one run.
 */
const importChecked = async (
  href: string,
  integrity: string,
  script: HTMLScriptElement | null,
  trustedTypesPolicy: () => TrustedTypesPolicy,
): Promise<PanelFileModule> => {
  const failed = failures.get(href);
  // Browsers keep a failed module by its address.
  const url = failed ? `${href}?${failed}` : href;
  const tag = loadingTag(url, trustedTypesPolicy);
  Object.assign(tag, { integrity, crossOrigin: 'anonymous', nonce: script?.nonce ?? '' });
  if (!(await arrival(tag))) {
    failures.set(href, (failed ?? 0) + 1);
    throw new Error(`${url} did not load.`);
  }
  return (await import(/* @vite-ignore */ url)) as PanelFileModule;
};

/**
 * `navigator.vendor` of Chromium and of Firefox. Nothing else tells whether a browser checks the hash of a
 * preload; the one other value in the HTML standard is WebKit's.
 */
const VENDORS_THAT_CHECK_PRELOADS = ['Google Inc.', ''];

/**
 * Chromium and Firefox check the hash of a preloaded module, and a preload needs no Trusted Types
 * policy. WebKit lets any file pass, but checks a `<script>`, as all browsers do.
 */
const loadingTag = (url: string, trustedTypesPolicy: () => TrustedTypesPolicy): HTMLElement => {
  const link = document.createElement('link');
  if (
    VENDORS_THAT_CHECK_PRELOADS.includes(navigator.vendor) &&
    link.relList.supports('modulepreload')
  )
    return Object.assign(link, { rel: 'modulepreload', href: url });
  const module = document.createElement('script');
  // Throws if the page enforces Trusted Types and does not allow our policy.
  return Object.assign(module, { type: 'module', src: trustedTypesPolicy().createScriptURL(url) });
};

/** Whether the tag has loaded its file. Rejects if neither it nor an error comes in time. */
const arrival = async (tag: HTMLElement): Promise<boolean> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const result = new Promise<boolean>((resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The file took too long.')), LONGEST_WAIT);
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
