/**
 * Runs in the page before anything else of it, and notes what the browser tells of times. Passed as a
 * function to the page: it can use nothing from around it.
 *
 * @param {{ panel?: string, results?: string }} selectors ">>>" steps into a shadow root
 */
export const installProbe = ({ panel, results }) => {
  const probe = { shift: 0, tasks: [], interactions: new Map(), opened: undefined, keys: [] };
  window.benchProbe = probe;

  const observe = (type, read, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(read)).observe({
      type,
      buffered: true,
      ...options,
    });
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) probe.shift += value;
  });
  observe('longtask', ({ duration }) => probe.tasks.push(duration));
  observe(
    'event',
    ({ interactionId: id, duration }) => {
      if (id) probe.interactions.set(id, Math.max(duration, probe.interactions.get(id) ?? 0));
    },
    { durationThreshold: 16 },
  );

  const find = (selector) =>
    selector
      .split(' >>> ')
      .reduce((scope, part) => (scope?.shadowRoot ?? scope)?.querySelector(part), document);
  const isVisible = (element) =>
    element?.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  /** Calls back in the first task after the next frame. */
  const afterPaint = (done) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(undefined);
    });

  /** The first words, not all: what is watched must not pay for being watched. */
  probe.firstWords = () => {
    const list = find(results);
    if (!list) return '';
    const walker = document.createTreeWalker(list, NodeFilter.SHOW_TEXT);
    let text = '';
    while (text.length < 200 && walker.nextNode()) text += walker.currentNode.data.trim();
    return text;
  };
  probe.countNodes = (root = document) =>
    [...root.querySelectorAll('*')].reduce(
      (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? probe.countNodes(shadowRoot) : 0),
      0,
    );

  probe.watchOpening = () =>
    addEventListener(
      'click',
      ({ timeStamp }) => {
        const look = () => {
          if (isVisible(find(panel))) afterPaint((at) => (probe.opened = at - timeStamp));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      { capture: true, once: true },
    );

  /** From each input to the frame that shows the last of its results. */
  probe.watchResults = () => {
    const count = (selector) => find(results)?.querySelectorAll(selector).length ?? 0;
    const signature = () => `${count('*')} ${count('[hidden]')} ${probe.firstWords()}`;
    let last = signature();
    addEventListener(
      'input',
      ({ timeStamp }) => probe.keys.push({ at: timeStamp, first: undefined, last: undefined }),
      { capture: true },
    );
    const look = () => {
      const current = signature();
      const key = probe.keys.at(-1);
      if (current === last || !key) return;
      last = current;
      if (probe.firstWords() === '') return;
      afterPaint((at) => {
        key.last = at - key.at;
        key.first ??= key.last;
      });
    };
    const observer = new MutationObserver(look);
    const steps = results.split(' >>> ').slice(0, -1);
    const roots = steps.map((_, at) => find(steps.slice(0, at + 1).join(' >>> ')).shadowRoot);
    for (const root of [document, ...roots]) {
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: ['hidden'],
      });
    }
  };
};
