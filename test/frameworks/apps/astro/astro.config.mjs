import { shopHelp } from 'shop-help/vite';
/** Static output: the tag is rendered in the build, as a server would. */
export default { outDir: './out', vite: { plugins: [shopHelp()] } };
