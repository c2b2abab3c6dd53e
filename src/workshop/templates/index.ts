import type { FaqDocument } from '../../core/faq/faq-document.ts';
import { shopEn } from './shop-en.ts';
import { shopFr } from './shop-fr.ts';

/** A FAQ to start from. `[…]` marks what the owner must fill in. */
export interface Template {
  readonly id: string;
  readonly name: string;
  readonly faq: FaqDocument;
}

export const templates: readonly Template[] = [
  { id: 'shop-fr', name: 'Une boutique, en français', faq: shopFr },
  { id: 'shop-en', name: 'A shop, in English', faq: shopEn },
];
