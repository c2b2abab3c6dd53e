/**
 * Rewrites links that lead out of `docs/`, which work only in the repository. On the site they link
 * to the file in the repository, or become plain text if its address is not known.
 */

/** Files of the root that have a page on the site. */
const pages = { 'SECURITY.md': 'security', 'CHANGELOG.md': 'versions', 'README.md': 'start' };

/**
 * @param {string} href a link that starts with `../`
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
  // Links in a root file that the page includes.
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
