import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const schema = JSON.parse(readFileSync('faq-data/faq.schema.json', 'utf8')) as object;

// Not strict, since the schema has keywords for editors (`defaultSnippets`, `errorMessage` …).
const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);

/** Places in a file that violate the schema, as JSON pointers without duplicates. */
export const problemsOfSchema = (file: unknown): readonly string[] => {
  if (validate(file)) return [];
  const places = (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== 'if')
    .map(({ instancePath, params }) => {
      const { missingProperty, additionalProperty } = params as Record<string, string | undefined>;
      const name = missingProperty ?? additionalProperty;
      return name === undefined ? instancePath : `${instancePath}/${name}`;
    });
  return [...new Set(places)].sort();
};
