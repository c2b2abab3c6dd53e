import type { ShopHelpElement } from '../../../src/define.ts';

/** Waits until the element, on its own, has rendered something for which `holds` returns true. */
export const untilRendered = async (help: ShopHelpElement, holds: () => boolean): Promise<void> => {
  await help.updateComplete;
  if (holds()) return;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!holds()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(help.renderRoot, {
      childList: true,
      subtree: true,
      attributes: true,
      characterData: true,
    });
  });
};
