import { readFileSync } from 'node:fs';
import { sampled } from '../support/pages/everyday.ts';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expectReviewed } from './reviewed.ts';
import { expect, sampleShop, test, type Help } from './shop.ts';
import { sample, states, statusOf } from './states.ts';

const reader = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js');

interface VirtualReader {
  readonly start: (options: { container: Node }) => Promise<void>;
  readonly next: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly lastSpokenPhrase: () => Promise<string>;
}

/**
 * Reads the page from top to bottom. The virtual screen reader does not enter shadow roots, so it
 * gets a copy of the composed tree: slotted content in its place, hidden elements left out.
 */
const readAloud = async (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const isShown = (element: Element): boolean =>
      element.matches('[role="status"]') ||
      (element.checkVisibility({ visibilityProperty: true }) && !element.matches('svg, style'));

    const composed = (node: Node): readonly Node[] => {
      if (node instanceof Text) return [node.cloneNode()];
      if (!(node instanceof HTMLElement)) return [];
      if (node instanceof HTMLSlotElement) return node.assignedNodes().flatMap(composed);
      if (!node.shadowRoot && !isShown(node)) return [];
      // The virtual screen reader trims the spaces at the ends of every element, even one without
      // semantics.
      if (node.localName === 'span' && node.attributes.length === 0) {
        return [...node.childNodes].flatMap(composed);
      }
      const copy = node.shadowRoot ? document.createElement('div') : node.cloneNode();
      if (copy instanceof HTMLInputElement) copy.value = (node as HTMLInputElement).value;
      const children = (node.shadowRoot ?? node).childNodes;
      (copy as Element).append(...[...children].flatMap(composed));
      return [copy];
    };

    const container = document.createElement('div');
    container.append(...composed(document.querySelector('shop-help')!));
    document.body.append(container);
    const address = '/virtual-reader.js';
    const { virtual } = (await import(address)) as { virtual: VirtualReader };
    await virtual.start({ container });
    const phrases = [await virtual.lastSpokenPhrase()];
    for (let count = 0; count < 200; count += 1) {
      await virtual.next();
      const phrase = await virtual.lastSpokenPhrase();
      if (phrase === phrases[0]) break;
      phrases.push(phrase);
    }
    await virtual.stop();
    container.remove();
    return phrases;
  });

/** What the screen shows, followed by what is announced without moving to it. */
const heard = async (page: Page, help: Help): Promise<readonly string[]> => {
  const [spoken = ''] = await statusOf(help).allTextContents();
  return [...(await readAloud(page)), `> ${spoken}`.trim(), ''];
};

const walked = async (
  page: Page,
  visit: (shop?: { readonly head: string }) => Promise<void>,
  help: Help,
  look: (page: Page, help: Help) => Promise<readonly string[]>,
): Promise<string> => {
  const lines: string[] = [];
  await visit({ head: sampleShop });
  for (const [name, step] of Object.entries(states)) {
    await step(page, help, sample);
    lines.push(`# ${name}`, ...(await look(page, help)));
  }
  await page.setViewportSize({ width: 360, height: 640 });
  await visit({ head: sampleShop });
  await help.open();
  await expect(help.questions.first()).toBeVisible();
  lines.push('# open, as a sheet', ...(await look(page, help)));
  await visit({
    head: '<script src="/dist/shop-help.js" defer data-open data-faq-src="/404"></script>',
  });
  await expect(help.part('empty')).toBeVisible();
  await expect(statusOf(help)).not.toBeEmpty();
  lines.push('# failed, as a sheet', ...(await look(page, help)));
  return lines.join('\n');
};

test('what a screen reader says from top to bottom matches the reviewed transcript', async ({
  visit,
  help,
  page,
  shopSite,
  alarms,
}) => {
  alarms.allow(/404/);
  const headers = { 'content-type': 'text/javascript' };
  shopSite.add({ body: readFileSync(reader), headers }, '/virtual-reader.js');
  expectReviewed('transcript.txt', await walked(page, visit, help, heard));
});

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly childIds?: readonly string[];
  readonly properties?: readonly { readonly name: string; readonly value: { value?: unknown } }[];
}

const toldProperties = ['expanded', 'pressed', 'modal', 'level', 'hasPopup', 'focused', 'live'];

/** Chromium's accessibility tree, with one line for each node that screen readers are given. */
const realTree = async (page: Page): Promise<readonly string[]> => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: readonly AxNode[];
  };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const linesOf = (node: AxNode, depth: number): readonly string[] => {
    const role = node.role?.value ?? '';
    const isTold =
      !node.ignored && !['none', 'generic', 'InlineTextBox', 'LineBreak'].includes(role);
    const properties = (node.properties ?? [])
      .filter(({ name }) => toldProperties.includes(name))
      .map(({ name, value }) => `${name}=${String(value.value)}`);
    const words = [role, JSON.stringify(node.name?.value ?? ''), ...properties].join(' ');
    const children = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? linesOf(child, isTold ? depth + 1 : depth) : [];
    });
    return isTold ? [`${'  '.repeat(depth)}${words}`, ...children] : children;
  };
  return nodes[0] ? linesOf(nodes[0], 0) : [];
};

test(
  'the accessibility tree that Chromium exposes matches the reviewed one',
  sampled(false),
  async ({ visit, help, page, alarms }) => {
    alarms.allow(/404/);
    const look = async (): Promise<readonly string[]> => [...(await realTree(page)), ''];
    expectReviewed('chromium-tree.txt', await walked(page, visit, help, look));
  },
);
