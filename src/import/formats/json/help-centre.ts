import { isObject, listOf } from '../../fields/json-value.ts';

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

/** Keys of objects that map ids to names. */
const sectionsKey = /^(?:categories|topics|sections|groups)$/i;

const unpublished = /^(?:draft|unpublished|notpublished|archived|hidden|disabled)$/i;
/** Only whoever knows the address of such an article finds it. */
const unlisted = /^(?:unlisted|hidden|private)$/i;
const keysIfShown = ['published', 'enabled', 'active', 'visible'];
const keysIfHidden = ['draft', 'disabled', 'hidden', 'archived'];

/**
 * Metadata of Zendesk, Help Scout, Intercom and Freshdesk articles: the id of their section, and
 * whether they are published.
 */
export class HelpCentre {
  readonly #names = new Map<string, string>();
  readonly #parents = new Set<string>();
  readonly #parentsOfSections = new Set<string>();

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

  /** The name of a section, by its id or key. */
  nameOf(id: string | undefined): string | undefined {
    return id === undefined ? undefined : this.#names.get(id);
  }

  /** Whether it is a section, even if it has a description. */
  isSection(value: Record<string, unknown>): boolean {
    const id = ownIdOf(value);
    if (id === undefined || isArticle(value)) return false;
    return this.#parents.has(id) || (isNamedOnly(value) && this.#parentsOfSections.has(id));
  }

  /** Whether it is a draft, an archived article, or a disabled block. */
  isHidden(article: Record<string, unknown>): boolean {
    const { status, state, visibility, visibility_status: listed } = article;
    // Freshdesk's status is a number: 1 is a draft.
    const isDraft = status === 1 && 'folder_id' in article;
    const word = typeof status === 'string' ? status : state;
    return (
      isDraft ||
      keysIfHidden.some((key) => article[key] === true) ||
      keysIfShown.some((key) => article[key] === false) ||
      isWord(word, unpublished) ||
      isWord(visibility, unlisted) ||
      isWord(listed, unlisted)
    );
  }

  /** Collects names from an object such as `{ shipping: "Shipping & delivery" }`. */
  #collectNames(names: Record<string, unknown>): void {
    for (const [id, name] of Object.entries(names))
      if (typeof name === 'string') this.#names.set(id, name);
  }

  #noteParents(article: Record<string, unknown>): void {
    for (const id of parentKeys.flatMap((key) => listOf(article[key])))
      this.#parents.add(String(id));
  }

  /** Categories are in a list of their own: a number that is also a sibling's is not its id. */
  #noteParentsOfSection(section: Record<string, unknown>, siblings: ReadonlySet<unknown>): void {
    for (const key of ['category_id', 'parent_section_id', 'parent_id', 'collectionId'])
      for (const id of listOf(section[key]))
        if (key !== 'category_id' || !siblings.has(String(id)))
          this.#parentsOfSections.add(String(id));
  }

  #collect(value: unknown, siblings: ReadonlySet<unknown> = new Set()): void {
    if (Array.isArray(value)) {
      const list = value as unknown[];
      const ids = new Set(list.map((item) => isObject(item) && ownIdOf(item)));
      for (const item of list) this.#collect(item, ids);
    } else if (isObject(value)) {
      const id = ownIdOf(value);
      const label = labelOf(value) ?? labelOf(value['translation']);
      if (isArticle(value)) this.#noteParents(value);
      else if (isNamedOnly(value)) this.#noteParentsOfSection(value, siblings);
      if (!isArticle(value) && id !== undefined && label !== undefined) this.#names.set(id, label);
      for (const [key, child] of Object.entries(value)) {
        if (sectionsKey.test(key) && isObject(child)) this.#collectNames(child);
        if (typeof child === 'object') this.#collect(child);
      }
    }
  }
}

const isWord = (value: unknown, words: RegExp): boolean =>
  typeof value === 'string' && words.test(value);

/** Sections have a name, and articles a title. */
const isNamedOnly = (value: Record<string, unknown>): boolean =>
  typeof value['name'] === 'string' && !('title' in value) && !('question' in value);

const isArticle = (value: Record<string, unknown>): boolean =>
  ['body', 'text', 'answer', 'article', 'content', 'html_content'].some((key) => key in value);

const labelOf = (value: unknown): string | undefined => {
  const label = isObject(value) ? (value['name'] ?? value['title']) : undefined;
  return typeof label === 'string' ? label : undefined;
};

/** The id of a section: its own, or in HelpDocs the id of its category. */
const ownIdOf = (value: Record<string, unknown>): string | undefined => {
  const id = value['id'] ?? (isArticle(value) ? undefined : value['category_id']);
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
};
