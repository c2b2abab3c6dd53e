import type { Page } from '@playwright/test';
import { Help } from '../support/pages/pages-help.ts';
import type { Site } from '../support/pages/pages-site.ts';
import { htmlOf, type Host } from './host.ts';
import { coveredBy, onPhone, useSheet } from './phone.ts';
import { seenIn, type Seen } from './record.ts';
import { integrityOf, NO_SCRIPT, REAL_SCRIPT, serveFor } from './script.ts';
import { use } from './use.ts';

/** Maximum time for one step with the help on a slow machine, in milliseconds. */
const MAX_STEP_TIME = 10_000;

/** The result of trying the help on a host. */
export interface Outcome {
  readonly isThere: boolean;
  /** What the help did wrong, in words. */
  readonly faults: readonly string[];
}

/** Compares a host without and with the help, and uses the help there. */
export const inspect = async (
  page: Page,
  site: Site,
  host: Host,
  script = REAL_SCRIPT,
): Promise<Outcome> => {
  const complaints = listenTo(page);
  page.setDefaultTimeout(MAX_STEP_TIME);
  const go = async (address: string): Promise<void> => {
    const body = htmlOf(host, address, await integrityOf(address));
    const path = site.add({ body, headers: host.headers ?? {} });
    await page.context().setOffline(false);
    await page.goto(site.origin + path);
    await host.act?.(page, address);
  };

  await serveFor(site);
  await go(NO_SCRIPT);
  const withoutHelp = { ...(await typed(page)), ...(await seenIn(page)) };
  const withoutHelpOnPhone = await onPhone(page, () => seenIn(page));
  const ownComplaints = complaints();
  await go(script);
  const help = new Help(host.frame === undefined ? page : page.frameLocator(host.frame));
  const faults = [...(await presence(page, help, host))];
  const before = { ...(await typed(page)), ...(await seenIn(page)) };
  faults.push(...changes('closed', withoutHelp, before));
  const isThere = (await help.launcher.filter({ visible: true }).count()) > 0;
  const isWorking = isThere && (await works(help, host, faults));
  if (isWorking) {
    const { boxes } = withoutHelpOnPhone;
    faults.push(...(await faultsInUse(page, help, host, { before, boxes })));
  }
  faults.push(
    ...newComplaints(ownComplaints, complaints()).map((one) => `the page complains: ${one}`),
  );
  return { isThere: isWorking, faults };
};

/** What a help that works does to the page while it is used. @param boxes The page's boxes on a phone. */
const faultsInUse = async (
  page: Page,
  help: Help,
  host: Host,
  { before, boxes }: { readonly before: Look; readonly boxes: string },
): Promise<readonly string[]> => {
  const after = { ...before, ...(await seenIn(page)) };
  const wanted = { ...after, boxes };
  const onAPhone = await onPhone(page, () => faultsOnPhone(page, help, host, wanted));
  const { faults: reported } = await seenIn(page);
  return [
    ...changes('used', before, after),
    ...onAPhone,
    ...(reported === '' ? [] : [`the help reports: ${reported}`]),
  ];
};

/** What goes wrong on a phone although the help works on a desktop. */
const faultsOnPhone = async (
  page: Page,
  help: Help,
  host: Host,
  wanted: Look,
): Promise<readonly string[]> => {
  try {
    const count = await help.launcher.filter({ visible: true }).count();
    const faults = count === 1 ? [] : [`on a phone: help buttons: ${count} in place of 1`];
    faults.push(...(await coveredBy(page, help)));
    await useSheet(help, host);
    const seen = { ...wanted, ...(await seenIn(page)) };
    return [...faults, ...changes('on a phone', wanted, seen), ...(await coveredBy(page, help))];
  } catch (error) {
    return [`on a phone: the panel: ${messageOf(error)}`];
  }
};

/** Collects the page's errors; each call returns those since the previous one. */
const listenTo = (page: Page): (() => readonly string[]) => {
  let complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return () => {
    const heard = complaints;
    complaints = [];
    return heard;
  };
};

/** Entries that occur more often in the second list than in the first. */
const newComplaints = (own: readonly string[], all: readonly string[]): readonly string[] => {
  const left = [...own];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

/** Types into the shop's own field, if the page lets a shopper do so. */
const typed = async (page: Page): Promise<{ typed: string }> => {
  const field = page.locator('#field');
  if (!(await field.isVisible())) return { typed: 'no field' };
  await field.focus();
  await page.keyboard.type('abc');
  await page.keyboard.press('Home');
  return { typed: await page.evaluate("document.getElementById('field').value") };
};

const presence = async (page: Page, help: Help, host: Host): Promise<readonly string[]> => {
  const wanted = host.outcome ?? 'works';
  try {
    if (wanted === 'works') await help.launcher.first().waitFor();
    if (wanted === 'link') await help.root.first().waitFor();
    await host.beforeUse?.(page, help);
  } catch (error) {
    return [messageOf(error)];
  }
  const count = await help.launcher.filter({ visible: true }).count();
  if (wanted === 'link' && count === 0) {
    const isLeft = await help.root.locator('> a').isVisible();
    return isLeft ? [] : ['there is neither help nor link'];
  }
  const right = wanted === 'absent' ? 0 : 1;
  return count === right ? [] : [`help buttons: ${count} in place of ${right}`];
};

interface Look extends Seen {
  readonly typed: string;
}

const changes = (when: string, before: Look, after: Look): readonly string[] => {
  const faults: string[] = [];
  if (after.typed !== before.typed) faults.push(`${when}: the field holds "${after.typed}"`);
  if (after.keys !== before.keys) faults.push(`${when}: keys "${before.keys}" -> "${after.keys}"`);
  if (after.shift !== 0) faults.push(`${when}: layout shift ${after.shift}`);
  const moved = firstDifference(before.boxes.split('\n'), after.boxes.split('\n'));
  if (moved !== undefined) faults.push(`${when}: the page moved: ${moved}`);
  return faults;
};

const firstDifference = (
  before: readonly string[],
  after: readonly string[],
): string | undefined => {
  const at = before.findIndex((line, index) => line !== after[index]);
  return at < 0 ? undefined : `${before[at]} -> ${after[at]}`;
};

/** Whether the help works. If it is to withdraw, the button must be gone after a failed opening. */
const works = async (help: Help, host: Host, faults: string[]): Promise<boolean> => {
  try {
    await use(help, { words: 'coupon' });
    if (host.outcome === 'withdraws') faults.push('the panel opens, where it was not to');
    return true;
  } catch (error) {
    const isGone = (await help.launcher.filter({ visible: true }).count()) === 0;
    if (host.outcome !== 'withdraws' || !isGone) faults.push(`the panel: ${messageOf(error)}`);
    return false;
  }
};

const messageOf = (error: unknown): string =>
  String(error instanceof Error ? error.message : error)
    .split('\n')
    .slice(0, 12)
    .join(' ');
