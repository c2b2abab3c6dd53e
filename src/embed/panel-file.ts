import type { PanelPayload } from './start-options.ts';

/** The default export creates the panel from the runtime's exports. */
interface PanelFileModule {
  readonly default: (shopHelp: object) => PanelPayload;
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

/** Maximum time for the file to arrive, in milliseconds. */
const MAX_WAIT = 30_000;

/** Failed attempts, by address. */
const failures = new Map<string, number>();

/**
 * Imports the panel file from the script's current folder, or else from the folder that the script
 * was composed for: optimisers merge scripts into files in other folders.
 *
 * @param script The script's tag, if known.
 * @param trustedTypesPolicy Returns the runtime's policy: a page may allow its name only once.
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
  const message = `${[...tried].join(' and ')} did not load: it is missing, or not from the same build as this script, or a policy of the page blocks it. Put both files of one build into one folder, and allow both.`;
  throw new Error(message, { cause });
};

/**
 * `import()` cannot check a hash, but a tag with `integrity` can. The import then reuses the module
 * that the tag has loaded: there is one request, and the code runs once.
 */
const importChecked = async (
  href: string,
  integrity: string,
  script: HTMLScriptElement | null,
  trustedTypesPolicy: () => TrustedTypesPolicy,
): Promise<PanelFileModule> => {
  const failed = failures.get(href);
  // Browsers remember that a module has failed, by its URL.
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
 * `navigator.vendor` of Chromium and Firefox. Whether a browser checks the hash of a preload cannot
 * be detected otherwise. The only other value in the HTML standard is WebKit's.
 */
const vendorsThatCheckPreloads = ['Google Inc.', ''];

/**
 * Chromium and Firefox check the hash of a preloaded module, and a preload needs no Trusted Types
 * policy. WebKit does not check it; but like all browsers, it checks the hash of a `<script>`.
 */
const loadingTag = (url: string, trustedTypesPolicy: () => TrustedTypesPolicy): HTMLElement => {
  const link = document.createElement('link');
  if (vendorsThatCheckPreloads.includes(navigator.vendor) && link.relList.supports('modulepreload'))
    return Object.assign(link, { rel: 'modulepreload', href: url });
  const module = document.createElement('script');
  // Throws if the page enforces Trusted Types without allowing our policy.
  return Object.assign(module, { type: 'module', src: trustedTypesPolicy().createScriptURL(url) });
};

/** Resolves with whether the tag has loaded its file; rejects if that takes too long. */
const arrival = async (tag: HTMLElement): Promise<boolean> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const result = new Promise<boolean>((resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The file took too long.')), MAX_WAIT);
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
