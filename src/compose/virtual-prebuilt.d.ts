/** The prebuilt scripts as texts, provided by `src/build/prebuilt-plugin.ts`. */
declare module 'virtual:shop-help-prebuilt' {
  const prebuilt: import('./composed.ts').PrebuiltScripts;
  export default prebuilt;
}
