import { createSSRApp, h, type App, type VNode } from 'vue';
import { afterTheWidget, shopPage } from './shop-page.ts';

export const app = (): App =>
  createSSRApp({
    render: () =>
      shopPage<VNode | string>(
        (tag, attributes, children) => h(tag, attributes, [...children]),
        (words) => words,
      ),
  });

if (typeof document !== 'undefined') {
  void afterTheWidget(() => void app().mount('#app'));
}
