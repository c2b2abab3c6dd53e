/** What the editor shows; the id may belong to something since deleted. */
export type Selection =
  | { readonly kind: 'overview' }
  | { readonly kind: 'topic' | 'entry' | 'contact'; readonly id: string };

/** `overview`, `entry:parcel` … */
export const selectionKey = (selection: Selection): string =>
  selection.kind === 'overview' ? selection.kind : `${selection.kind}:${selection.id}`;

export const isSame = (one: Selection, other: Selection): boolean =>
  selectionKey(one) === selectionKey(other);
