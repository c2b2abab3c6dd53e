/** Who may import whom. `npm run imports` checks it; `ARCHITECTURE.md` says why. */

const CORE = '^src/core/';
const WIDGET = '^src/widget/';
/** What runs on the shop's page. */
const RUNTIME = '^src/(core|widget|embed)/|^src/(define|element|index|parser|search)\\.ts$';
/** What shop owners run: these may use libraries, and never reach the shop's page. */
const TOOLS = '^src/(import|export|lint|compose|workshop|cli|build|vite)/';

const CONTROLLERS = '-controller\\.ts$';
const VIEWS = '-view\\.ts$';
const STYLES = '\\.styles\\.ts$';
const JOINERS = '^src/widget/(element/shop-help-element|panel/presenter)\\.ts$';

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** Stages of the core, in the order in which a FAQ passes them: each knows those before it. */
const stages = [
  ['model', '^src/core/faq/(faq|faq-document|limits)\\.ts$'],
  ['shared', '^src/core/(language/|[a-z-]+\\.ts$)'],
  ['content', '^src/core/(markdown|contact|lexicon|messages)/'],
  ['parse', '^src/core/faq/'],
  ['search', '^src/core/search/'],
  ['panel', '^src/core/panel/'],
];

const stageRules = stages.slice(0, -1).map(([name, path], at) => {
  const earlier = stages.slice(0, at).map(([, one]) => one);
  const later = stages.slice(at + 1).map(([, one]) => one);
  return forbid(
    `core-${name}-knows-no-later-stage`,
    'Inside the core a FAQ is modelled, read, searched and shown, in this order.',
    { path, pathNot: earlier },
    { path: later, pathNot: [...earlier, path] },
  );
});

export default {
  forbidden: [
    forbid('no-circular', 'Two files that need each other are one.', {}, { circular: true }),
    forbid(
      'core-is-pure',
      'The core knows neither the DOM nor a library, but for Fuse.js.',
      { path: CORE },
      { pathNot: [CORE, '^node_modules/fuse\\.js/'] },
    ),
    ...stageRules,
    forbid(
      'fuse-in-the-search-alone',
      'One file compares words with Fuse.js, so that another library could take its place.',
      { path: '^src/', pathNot: '^src/core/search/typo/fuzzy-match\\.ts$' },
      { path: '^node_modules/fuse\\.js/' },
    ),
    forbid(
      'runtime-without-tools',
      "What owners' tools need must not reach the shopper.",
      { path: RUNTIME },
      { path: TOOLS },
    ),
    forbid(
      'thesaurus-stays-with-the-tools',
      'A script holds only the lines that touch its FAQ.',
      { path: '^src/(core|widget|embed)/|^src/(define|element|index)\\.ts$' },
      { path: '^src/thesaurus/' },
    ),
    forbid(
      'thesaurus-knows-core',
      'Its words are read as a query is.',
      { path: '^src/thesaurus/' },
      { pathNot: [CORE, '^src/thesaurus/'] },
    ),
    forbid(
      'search-providers-stand-alone',
      'A page imports the one it uses, and the script none.',
      { path: '^src/search-providers/' },
      { pathNot: ['^src/core/(search-provider|question-heading)\\.ts$', '^src/search-providers/'] },
    ),
    forbid(
      'few-enter-the-search-providers',
      'A shop hands its provider to the element.',
      { path: '^src/', pathNot: '^src/search-providers/' },
      { path: '^src/search-providers/' },
    ),
    forbid(
      'runtime-without-node',
      'It runs in a browser.',
      { path: RUNTIME },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'widget-knows-core-and-lit',
      'The shopper pays for each library.',
      { path: WIDGET },
      {
        pathNot: [
          CORE,
          WIDGET,
          '^node_modules/(@lit/)?(lit|lit-html|lit-element|reactive-element)/',
        ],
      },
    ),
    forbid(
      'analytics-hears-events',
      'It may measure any copy of the element, and knows its events by name alone.',
      { path: '^src/analytics/' },
      { pathNot: '^src/analytics/' },
    ),
    forbid(
      'widget-without-analytics',
      'Whoever measures nothing loads nothing of it.',
      { path: '^src/', pathNot: '^src/analytics/' },
      { path: '^src/analytics/' },
    ),
    forbid(
      'views-draw',
      'A view is a function from a model to a template.',
      { path: `${WIDGET}.*${VIEWS}` },
      { path: [`${WIDGET}.*${CONTROLLERS}`, JOINERS] },
    ),
    forbid(
      'controllers-stand-alone',
      'A controller owns one effect on the page and knows no other.',
      { path: `${WIDGET}.*${CONTROLLERS}` },
      { path: [`${WIDGET}.*${CONTROLLERS}`, `${WIDGET}.*${VIEWS}`, JOINERS] },
    ),
    forbid(
      'styles-stand-alone',
      'Styles are text.',
      { path: `${WIDGET}.*${STYLES}` },
      { path: '.', pathNot: [`${WIDGET}.*${STYLES}`, '^node_modules/'] },
    ),
    forbid(
      'few-enter-the-widget',
      'The widget is used through its entries.',
      {
        path: '^src/',
        pathNot: [WIDGET, '^src/(embed|workshop)/', '^src/(define|element|index)\\.ts$'],
      },
      { path: WIDGET },
    ),
    forbid(
      'tools-for-browser-and-node',
      'The workshop and the command share these.',
      { path: '^src/(import|export|lint|compose|workshop)/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'shared-tools-stand-alone',
      'The command and the workshop use them, not the other way round.',
      { path: '^src/(import|export|lint|compose)/' },
      { path: '^src/(cli|build|vite|workshop)/' },
    ),
  ],
  options: {
    // The types of the plugin name the built package.
    doNotFollow: { path: ['node_modules', '^dist/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
