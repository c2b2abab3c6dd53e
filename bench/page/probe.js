/**
 * A script that runs in the page before anything else of it, and notes in `window.benchProbe` what the browser
 * tells of times. `window.benchSelectors` is set before: `panel` and `results`, where ">>>" steps into a
 * shadow root. In a block, so that it leaves no other names.
 */
{
  const probe = { shift: 0, tasks: [], interactions: new Map(), opened: undefined, keys: [] };
  window.benchProbe = probe;
  const { panel, results } = window.benchSelectors;

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

  const noteInteraction = ({ interactionId: id, duration }) => {
    if (id) probe.interactions.set(id, Math.max(duration, probe.interactions.get(id) ?? 0));
  };
  observe('event', noteInteraction, { durationThreshold: 16 });

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

  probe.countNodes = (root = document) =>
    [...root.querySelectorAll('*')].reduce(
      (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? probe.countNodes(shadowRoot) : 0),
      0,
    );

  /** From the next click to the frame that shows the panel. */
  probe.watchOpening = () => {
    const start = ({ timeStamp }) => {
      const look = () => {
        if (isVisible(find(panel))) afterPaint((at) => (probe.opened = at - timeStamp));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    addEventListener('click', start, { capture: true, once: true });
  };

  /** The first words, not all: what is watched must not pay for being watched. */
  const firstWords = () => {
    const list = find(results);
    if (!list) return '';
    const walker = document.createTreeWalker(list, NodeFilter.SHOW_TEXT);
    let text = '';
    while (text.length < 200 && walker.nextNode()) text += walker.currentNode.data.trim();
    return text;
  };

  const count = (selector) => find(results)?.querySelectorAll(selector).length ?? 0;
  const signature = () => `${count('*')} ${count('[hidden]')} ${firstWords()}`;

  /** The document, and the shadow roots on the way to the results. */
  const rootsOfResults = () => {
    const steps = results.split(' >>> ').slice(0, -1);
    const hosts = steps.map((_, at) => find(steps.slice(0, at + 1).join(' >>> ')));
    return [document, ...hosts.map(({ shadowRoot }) => shadowRoot)];
  };

  const CHANGES = {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['hidden'],
  };

  /** From each input to the frame that shows the first of its results, and the last. */
  probe.watchResults = () => {
    const noteInput = ({ timeStamp }) =>
      probe.keys.push({ at: timeStamp, first: undefined, last: undefined });
    addEventListener('input', noteInput, { capture: true });
    let before = signature();
    const observer = new MutationObserver(() => {
      const now = signature();
      const key = probe.keys.at(-1);
      if (now === before || !key) return;
      before = now;
      if (firstWords() === '') return;
      afterPaint((at) => {
        key.last = at - key.at;
        key.first ??= key.last;
      });
    });
    for (const root of rootsOfResults()) observer.observe(root, CHANGES);
  };
}
