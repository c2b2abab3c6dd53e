/** The controls, derived from the manifest when the site is built. */
import { readFileSync } from 'node:fs';
import { controlOfAttribute, controlOfProperty } from './controls.mjs';

export default {
  watch: ['../../../dist/custom-elements.json'],
  load: ([file]) => {
    const { modules } = JSON.parse(readFileSync(file, 'utf8'));
    const declarations = modules.flatMap((module) => module.declarations ?? []);
    const { attributes, cssProperties } = declarations.find(
      ({ tagName }) => tagName === 'shop-help',
    );
    return [...attributes.map(controlOfAttribute), ...cssProperties.map(controlOfProperty)];
  },
};
