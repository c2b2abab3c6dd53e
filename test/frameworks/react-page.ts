import { createElement, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { afterTheWidget, shopPage } from './shop-page.ts';

export const page = (): ReactNode =>
  shopPage<ReactNode>(
    (tag, attributes, children) => createElement(tag, attributes, ...children),
    (words) => words,
  );

if (typeof document !== 'undefined') {
  void afterTheWidget(() => {
    hydrateRoot(document.getElementById('app')!, page(), {
      onRecoverableError: (error) => console.error(error),
    });
  });
}
