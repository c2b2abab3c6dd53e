import { isObject, listOf } from '../json-value.ts';

const parentKeys = [
  'section_id',
  'sectionId',
  'folder_id',
  'folderId',
  'category_id',
  'categoryId',
  'categories',
  'parent_id',
  'parentId',
  'collection_id',
  'collectionId',
  'parent_ids',
];

const unpublished = /^(?:draft|unpublished|notpublished|archived|hidden|disabled)$/i;

/**
 * Metadata of Zendesk, Help Scout, Intercom and Freshdesk articles: the id of their section, and
 * whether they are published.
 */
export class HelpCentre {
  readonly #names = new Map<string, string>();

  constructor(value: unknown) {
    this.#collect(value);
  }

  /** Name of the section that an article refers to by id. */
  topicOf(article: Record<string, unknown>): string | undefined {
    for (const key of parentKeys) {
      for (const id of listOf(article[key])) {
        const name = this.#names.get(String(id));
        if (name !== undefined) return name;
      }
    }
    return undefined;
  }

  /** Whether it is a draft, an archived article, or a disabled block. */
  isHidden(article: Record<string, unknown>): boolean {
    const { status, state } = article;
    if (article['draft'] === true || article['disabled'] === true || article['published'] === false)
      return true;
    if (article['enabled'] === false || article['active'] === false || article['visible'] === false)
      return true;
    // Freshdesk's status is a number: 1 is a draft.
    if (status === 1 && 'folder_id' in article) return true;
    const word = typeof status === 'string' ? status : state;
    return typeof word === 'string' && unpublished.test(word);
  }

  #collect(value: unknown): void {
    if (Array.isArray(value)) for (const item of value as unknown[]) this.#collect(item);
    else if (isObject(value)) {
      const { id, name, title } = value;
      const label = typeof name === 'string' ? name : title;
      const isArticle = ['body', 'text', 'answer', 'article'].some((key) => key in value);
      if (
        !isArticle &&
        (typeof id === 'string' || typeof id === 'number') &&
        typeof label === 'string'
      ) {
        this.#names.set(String(id), label);
      }
      for (const child of Object.values(value)) if (typeof child === 'object') this.#collect(child);
    }
  }
}
