import type { RuleReport, Rule } from '../rule.ts';
import { linksOf } from '../shown-answer.ts';

/** Domains reserved by RFC 2606, and telephone numbers of the demo and of fiction. */
const reservedDomain =
  /(?:^|[@/.])(?:[\w-]+\.)*(?:example|test|invalid|localhost|example\.(?:com|net|org))(?=$|[/?#:])/i;
const fictionalNumber = /^\+?(?:3319900|1\d{3}55501)/;

const isDemo = (address: string): boolean =>
  reservedDomain.test(address) || fictionalNumber.test(address.replace(/^tel:|[ .()\u00a0-]/g, ''));

const words = {
  message: 'This is an address of the demo, which leads nowhere.',
  remedy: 'Write your own.',
};

export const demoContact: Rule = {
  code: 'demo-contact',
  severity: 'warning',
  check: ({ contacts, entries }) => [
    ...contacts.flatMap(({ path, address }) =>
      Object.entries(address)
        .filter(([, address]) => isDemo(address))
        .map(([name, quote]): RuleReport => ({ path: `${path}.${name}`, quote, ...words })),
    ),
    ...entries.flatMap(({ path, answer }): readonly RuleReport[] => {
      const link = linksOf(answer).find(({ url }) => isDemo(url));
      return link ? [{ path: `${path}.answer`, quote: link.url, ...words }] : [];
    }),
  ],
};
