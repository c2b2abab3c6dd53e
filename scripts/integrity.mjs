/**
 * Writes the files that a security review asks for: hashes of the built files (`sri.json`), the
 * hash of the script in its bill of materials (`sbom.json`), the licences of everything in the
 * script (`THIRD-PARTY-LICENSES`), and an inventory for PCI DSS assessors (`script-inventory.md`),
 * for which there is no library. The last step of `npm run build`. The same build writes the same
 * bytes.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const dist = new URL('dist/', root);

/** The script that shops put on their pages. */
const SCRIPT = 'shop-help.js';

const readJson = (file) => JSON.parse(readFileSync(new URL(file, root), 'utf8'));
const writeJson = (file, value) =>
  writeFileSync(new URL(file, dist), `${JSON.stringify(value, null, 2)}\n`);

const hash = (algorithm, bytes, encoding) => createHash(algorithm).update(bytes).digest(encoding);

/**
 * @returns {{ file: string, size: number, sha384: string }[]} `sha384` as in the `integrity`
 * attribute
 */
const hashes = () =>
  readdirSync(dist)
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map((file) => {
      const bytes = readFileSync(new URL(file, dist));
      return { file, size: bytes.length, sha384: `sha384-${hash('sha384', bytes, 'base64')}` };
    });

/** @returns {object} the bill of materials, including the hash of the script */
const billOfMaterials = () => {
  const bill = readJson('dist/sbom.json');
  const content = hash('sha384', readFileSync(new URL(SCRIPT, dist)), 'hex');
  bill.metadata.component.hashes = [{ alg: 'SHA-384', content }];
  return bill;
};

/** The packages of all builds, without duplicates. */
const bundledPackages = (folder) => {
  const lists = readdirSync(new URL(folder, dist)).map((file) => readJson(`dist/${folder}${file}`));
  const byName = new Map(lists.flat().map((one) => [`${one.name} ${one.version}`, one]));
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
};

const licences = (packages) =>
  [
    'The files of shop-help hold code of the packages below, under these licences.',
    ...packages.map(
      ({ name, version, identifier, text }) =>
        `${'-'.repeat(80)}\n${name} ${version} (${identifier})\n\n${text?.trim() ?? 'Its package comes without a file of its licence.'}`,
    ),
  ].join('\n\n') + '\n';

const inventoryCard = ({ version }, { size, sha384 }, components) => `# Script inventory: shop-help

For the inventory of payment page scripts that PCI DSS v4.0.1 asks for (6.4.3), and for the baseline
that changes are detected against (11.6.1).

| | |
| --- | --- |
| Script | \`${SCRIPT}\`, version ${version}, ${size} bytes |
| Hash | \`${sha384}\` |
| Purpose | Help for shoppers: a button that opens a searchable FAQ and leads to the shop's own contacts. Functional; no analytics, no advertising, no profiling. |
| Served from | The shop's own host, or one that it chooses. One file, one request. |
| Hosts contacted | None, unless the shop asks for it: \`data-faq-src\`, that one address, when the help is first opened; \`images="show"\`, the hosts of the images in answers, once an answer is open; \`searchProvider\`, the search of the shop's choice, as shoppers type. |
| Storage | None: no cookie, no local or session storage, no IndexedDB, no cache. |
| Reads of the page | \`lang\`, \`dir\` and path of the page; its colour scheme and background colour; \`data-shop-help-open\` and \`#help=\`; so as not to be in the way: where links, buttons, fields, frames, fixed bars and the focus are, and whether a dialog is open. It notices scrolling, resizing and changes of the page, and keeps nothing of them. |
| Does not read | What is in any field of the page; cookies; keys pressed outside the help, save Escape while it is open and one shortcut if the shop asks for it. |
| Changes to the page | One element, \`<shop-help>\`, at the end of the root element. No style, class or attribute elsewhere. |
| Globals | \`window.shopHelp\`, and those by which Lit tells its versions. Read if the page sets it: \`window.shopHelpSettings\`. |
| What shoppers type | Stays in the page, unless the shop sets a \`searchProvider\`. It and the shop's own scripts, in events, are told it without what looks like a card or phone number, an IBAN or an e-mail address. |
| Code from text | None: no \`eval\`, no HTML made from content, one optional Trusted Types policy (\`shop-help\`) for the widget's own templates. |
| Contains | ${components.map(({ group, name, version: one }) => `${group ? `${group}/` : ''}${name} ${one}`).join(', ')}; see \`sbom.json\` |
| Integrity | \`integrity\` on the script tag, or \`script-src '${sha384}'\`; see \`docs/security-policies.md\` |
| Proof | \`npm test\` runs the tests in real browsers; \`SECURITY.md\` names the test of each promise. |

Authorised by: ____________________  Date: ____________  Business or technical reason: ____________________
`;

const project = readJson('package.json');
const files = hashes();
const bill = billOfMaterials();
const LISTS = '.licenses/';
const scriptHash = files.find(({ file }) => file === SCRIPT);
writeJson('sri.json', files);
writeJson('sbom.json', bill);
writeFileSync(new URL('THIRD-PARTY-LICENSES', dist), licences(bundledPackages(LISTS)));
rmSync(new URL(LISTS, dist), { recursive: true });
writeFileSync(
  new URL('script-inventory.md', dist),
  inventoryCard(project, scriptHash, bill.components),
);
