/** What the frameworks of the tests render, on the server and in the browser alike. */
export type CreateElement<Node> = (
  tag: string,
  attributes: Readonly<Record<string, unknown>>,
  children: readonly Node[],
) => Node;

export const helpAttributes = { lang: 'fr', label: 'Une question ?' };

/** A page that holds the element, once with the plain link inside and once without. */
export const shopPage = <Node>(create: CreateElement<Node>, text: (words: string) => Node): Node =>
  create('main', {}, [
    create('shop-help', helpAttributes, [create('a', { href: '/aide' }, [text('Aide')])]),
    create('shop-help', { ...helpAttributes, mode: 'inline' }, []),
  ]);

/** Hydrates once the widget has drawn itself: the latest that a framework may come. */
export const afterTheWidget = async (hydrate: () => void): Promise<void> => {
  const elements = [...document.querySelectorAll('shop-help')];
  await Promise.all(elements.map((element) => element.ready));
  await Promise.all(elements.map((element) => element.updateComplete));
  hydrate();
  document.documentElement.dataset['hydrated'] = '';
};
