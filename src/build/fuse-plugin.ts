import type { Plugin } from 'vite';
import { patchPlugin, type Patch } from './patches.ts';

const file = /fuse\.js[\\/]dist[\\/]fuse\.basic\.mjs$/;

/**
 * We compare word with word by `Fuse.match` and bring an index, a ranking and folding of our own.
 * Fuse hangs everything it can do on one class, which no bundler takes apart: here `match` alone is
 * exported, so that the rest falls away. Our words are folded and have 30 letters at most, and we ask
 * for scores alone.
 */
const PATCHES: readonly Patch[] = [
  {
    file,
    from: /Fuse\.version = "[^"]+";\s*Fuse\.createIndex = createIndex;\s*Fuse\.parseIndex = parseIndex;\s*Fuse\.config = Config;\s*Fuse\.match = function/,
    to: 'const match = function',
    why: 'what is hung on the class before `match`',
  },
  {
    file,
    from: /Fuse\.parseQuery = parse;\s*Fuse\.use = function\(\.\.\.plugins\) \{[^}]*\};\s*var entry_default = Fuse;/,
    to: 'var entry_default = { match };',
    why: 'what is hung on the class after `match`, and the default export',
  },
  {
    file,
    from: /for \(let i = 0, len = registeredSearchers\.length;[^}]*\}\s*(?=return new BitapSearch)/,
    to: '',
    why: 'the searchers that `use` adds',
  },
  {
    file,
    from: /const NON_DECOMPOSABLE_MAP = [\s\S]*?(?=\s*\/\/#endregion)/,
    to: '',
    why: 'the table of diacritics',
  },
  {
    file,
    from: /pattern = ignoreDiacritics \? stripDiacritics\(pattern\) : pattern;/,
    to: '',
    why: 'diacritics of the pattern',
  },
  {
    file,
    from: /text = ignoreDiacritics \? stripDiacritics\(text\) : text;/,
    to: '',
    why: 'diacritics of the text',
  },
  {
    file,
    from: /if \(options && options\.useTokenSearch\) throw [^;]*;/,
    to: '',
    why: 'the refusal of token search',
  },
  {
    file,
    from: /const computeMatches = minMatchCharLength > 1 \|\| includeMatches;/,
    to: 'const computeMatches = false;',
    why: 'the places of the letters that matched',
  },
  {
    file,
    from: /if \(hasMatches && includeMatches\) result\.indices = [^;]*;/,
    to: '',
    why: 'the places put together',
  },
  {
    file,
    from: /if \(isMatch && indices\) allIndices\.push\(\.\.\.indices\);/,
    to: '',
    why: 'the places of a piece',
  },
  {
    file,
    from: /if \(includeMatches\) result\.indices = \[\[0, text\.length - 1\]\];/,
    to: '',
    why: 'the places of an equal word',
  },
  {
    file,
    from: /const BasicOptions = \{[\s\S]*?\n\};/,
    to: 'const BasicOptions = { isCaseSensitive: false };',
    why: 'the options of an index',
  },
  {
    file,
    from: /const AdvancedOptions = \{[\s\S]*?\n\};/,
    to: 'const AdvancedOptions = { ignoreLocation: false };',
    why: 'the options of other searches',
  },
  {
    file,
    from: /if \(pattern\.length > 32\) throw [^;]*;/,
    to: '',
    why: 'the refusal of long words',
  },
  {
    file,
    from: /if \(len > 32\) \{[\s\S]*?\} else (?=addChunk\(this\.pattern, 0\);)/,
    to: '',
    why: 'long words in pieces',
  },
];

/** Keeps of Fuse what `Fuse.match` needs. The build stops when Fuse's code has changed shape. */
export const fusePlugin = (): Plugin =>
  patchPlugin({
    name: 'fuse-match-only',
    library: 'Fuse',
    source: 'src/build/fuse-plugin.ts',
    patches: PATCHES,
  });
