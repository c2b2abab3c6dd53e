import type { Plugin } from 'vite';
import { patchPlugin, type Patch } from './patches.ts';

const file = /fuse\.js[\\/]dist[\\/]fuse\.basic\.mjs$/;

/**
 * We compare word with word by `Fuse.match` and bring an index, a ranking and folding of our own.
 * Fuse hangs everything it can do on one class, which no bundler takes apart: here `match` alone is
 * exported, and asks the search by bits at once, so that the rest falls away. Our words are folded
 * and have 3 to 30 letters, we ask for scores alone, wherever a match stands.
 */
const PATCHES: readonly Patch[] = [
  {
    file,
    from: /Fuse\.version = "[^"]+";\s*Fuse\.createIndex = createIndex;\s*Fuse\.parseIndex = parseIndex;\s*Fuse\.config = Config;\s*Fuse\.match = function\(pattern, text, options\) \{[\s\S]*?\n\};\s*Fuse\.parseQuery = parse;\s*Fuse\.use = function\(\.\.\.plugins\) \{[^}]*\};\s*var entry_default = Fuse;/,
    to: `const match = (pattern, text, options) => {
      if (pattern === text) return { isMatch: true, score: 0 };
      return search(text, pattern, createPatternAlphabet(pattern), options);
    };
    var entry_default = { match };`,
    why: 'what is hung on the class, and the default export',
  },
  {
    file,
    from: /function search\(text, pattern, patternAlphabet, \{[^}]*\} = \{\}\) \{\s*if \(pattern\.length > 32\) throw [^;]*;/,
    to: `function search(text, pattern, patternAlphabet, { threshold }) {
      const expectedLocation = 0;`,
    why: 'the options that nobody gives, and the refusal of long words',
  },
  {
    file,
    from: /if \(ignoreLocation\) (return accuracy;)[\s\S]*?(?=\n\t\};)/,
    to: '$1',
    why: 'how far a match stands from where it was expected',
  },
  {
    file,
    from: /const expectedLocation = Math\.max[^;]*;/,
    to: '',
    why: 'the place that is expected',
  },
  {
    file,
    from: /let binMin = 0;[\s\S]*?const finish = [^;]*;/,
    to: 'let start = 1; const finish = textLen + patternLen;',
    why: 'the stretch to look in, which is all of a word',
  },
  {
    file,
    from: /const computeMatches = minMatchCharLength > 1 \|\| includeMatches;/,
    to: 'const computeMatches = false;',
    why: 'the places of the letters that matched',
  },
  {
    file,
    from: /const NON_DECOMPOSABLE_MAP = [\s\S]*?(?=\s*\/\/#endregion)/,
    to: '',
    why: 'the table of diacritics',
  },
  {
    file,
    from: /const MatchOptions = \{[\s\S]*?(?=\s*\/\/#endregion)/,
    to: 'const Config = {};',
    why: 'the options by default',
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
