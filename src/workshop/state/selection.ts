/** What the editor shows; the id may belong to something since deleted. */
export type Selection =
  | { readonly kind: 'overview' }
  | { readonly kind: 'topic' | 'entry' | 'contact'; readonly id: string };

export const isSame = (one: Selection, other: Selection): boolean =>
  one.kind === other.kind &&
  (one.kind === 'overview' || other.kind === 'overview' || one.id === other.id);
