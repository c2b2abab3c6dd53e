import { shopHelp } from 'shop-help/vite';
/** Writes plain files: the tag is drawn by the build, as a server would. */
export default { outDir: './out', vite: { plugins: [shopHelp()] } };
