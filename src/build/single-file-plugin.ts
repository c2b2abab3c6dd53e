import type { Plugin } from 'vite';

/**
 * Inlines script and styles into the HTML page: browsers refuse to load modules into a page opened
 * from disk (`file:`).
 */
export const singleFilePlugin = (): Plugin => ({
  name: 'single-file',
  apply: 'build',
  enforce: 'post',
  // Runs last, since other plugins list what is in the script.
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const page = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.html'));
      if (page?.type !== 'asset') return this.error('There is no page to put the script into.');
      let html = String(page.source);
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type === 'asset' && !name.endsWith('.css')) continue;
        const tag =
          file.type === 'chunk'
            ? new RegExp(`<script [^>]*src="[^"]*${name}"[^>]*></script>`)
            : new RegExp(`<link rel="stylesheet"[^>]*href="[^"]*${name}"[^>]*>`);
        if (!tag.test(html)) this.error(`The page has no tag for ${name}.`);
        html = html.replace(tag, () =>
          file.type === 'chunk'
            ? `<script type="module">${withoutEndTags(file.code)}</script>`
            : `<style>${String(file.source)}</style>`,
        );
        delete bundle[name];
      }
      page.source = html;
      page.fileName = page.fileName.replace(/^.*\//, '');
    },
  },
});

/**
 * Escapes for an inline script. Both only occur in strings, templates and regular expressions, where
 * `\/` is `/` and `\x21` is `!`.
 */
const withoutEndTags = (code: string): string =>
  code.replace(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\x21--');
