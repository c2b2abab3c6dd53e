import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Site } from '../support/pages/pages-site.ts';
import { OTHER_LABEL, SLOW_IMAGE } from './host.ts';

/** Address of a script that does nothing, for the page without the help. */
export const NO_SCRIPT = '/nothing.js';

/** Address of the real script. */
export const REAL_SCRIPT = '/shop-help.js';

export const realScript = (): Promise<string> =>
  readFile(new URL('../../dist/demo/shop-help.js', import.meta.url), 'utf8');

/** Another version of the script, with its own label and messages. */
const otherVersion = (code: string): string => {
  const other = code
    .replaceAll(/(["'`])Aide\1/g, `$1${OTHER_LABEL}$1`)
    .replaceAll('shop-help: ', 'other: ');
  if (!other.includes(OTHER_LABEL)) throw new Error('the other version is the same one');
  return other;
};

const PIXEL = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const script = (body: string) => ({ body, headers: { 'content-type': 'text/javascript' } });

/** Serves what hosts request besides the script. */
export const serveFor = async (site: Site): Promise<void> => {
  site.add(script(''), NO_SCRIPT);
  site.add(script(''), `/other${NO_SCRIPT}`);
  site.add(script(otherVersion(await realScript())), `/other${REAL_SCRIPT}`);
  const image = { body: Buffer.from(PIXEL, 'base64'), headers: { 'content-type': 'image/gif' } };
  site.add({ ...image, delay: 1_500 }, SLOW_IMAGE);
};

/** The `integrity` of the script at an address. */
export const integrityOf = async (address: string): Promise<string> => {
  const code = address === NO_SCRIPT ? '' : await realScript();
  return `sha384-${createHash('sha384').update(code).digest('base64')}`;
};
