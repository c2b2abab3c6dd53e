/** Static output: hydration is the same as with a server. */
export default { output: 'export', turbopack: { root: new URL('..', import.meta.url).pathname } };
