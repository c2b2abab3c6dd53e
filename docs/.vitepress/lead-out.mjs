/**
 * Links that lead out of `docs/` work in the repository. On the site they lead to the same file in the
 * repository or, where its address is not known, become their words.
 */

/** Files of the root that have a page of their own. */
const pages = { 'SECURITY.md': 'security', 'CHANGELOG.md': 'versions', 'README.md': 'start' };

/**
 * @param {string} href of a link that starts with `../`
 * @param {string} folder of the page within `docs/`, such as `recipes`; empty for `docs/` itself
 * @returns {string | undefined} the path from the project's root; undefined for a page of the site
 */
export const pathOutside = (href, folder) => {
  const depth = folder === '' ? 0 : folder.split('/').length;
  const start = '../'.repeat(depth + 1);
  return href.startsWith(start) ? href.slice(start.length) : undefined;
};

const folderOf = (page = '') => page.split('/').slice(0, -1).join('/');

export const leadOut = (markdown, repository) => {
  markdown.core.ruler.push('lead-out', ({ tokens, env: { relativePath } }) => {
    for (const { children } of tokens) {
      const open = [];
      for (const token of children ?? []) {
        if (token.type === 'link_open') open.push(rewrite(token, relativePath, repository));
        if (token.type === 'link_close' && open.pop() === 'unlinked') token.tag = 'span';
      }
    }
  });
};

const rewrite = (token, page, repository) => {
  const href = token.attrGet('href') ?? '';
  // In a file of the root that the page includes.
  if (href.startsWith('docs/')) return void token.attrSet('href', href.slice('docs/'.length));
  const path = pathOutside(href, folderOf(page));
  if (path === undefined) return;
  const own = pages[path];
  if (own) return void token.attrSet('href', `/${own}`);
  if (repository) return void token.attrSet('href', `${repository}/blob/main/${path}`);
  token.tag = 'span';
  token.attrs = null;
  return 'unlinked';
};
