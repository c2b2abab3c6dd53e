/** The runtime and the lexicons as texts, built by `src/build/parts-plugin.ts`. */
declare module 'virtual:shop-help-parts' {
  const parts: import('./composed.ts').PrebuiltParts;
  export default parts;
}
