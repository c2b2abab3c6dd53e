import { describe, expect, it } from 'vitest';
import { kinds } from './kinds.ts';
import { pages, samplesIn } from './samples.ts';

const found = (text: string) => samplesIn({ path: 'docs/page.md', text });

describe('the samples of the documentation', () => {
  it('are each of a kind that is tested', () => {
    const known: readonly string[] = Object.values(kinds).flat();
    const samples = pages().flatMap(samplesIn);
    expect(samples.length).toBeGreaterThan(60);
    expect(samples.filter(({ kind }) => !known.includes(kind))).toEqual([]);
  });

  it('contain policies only where these are tested', () => {
    const policies = pages()
      .flatMap(samplesIn)
      .filter(({ kind }) => kind === 'http');
    expect(policies.every(({ place }) => place.startsWith('docs/security-policies.md'))).toBe(true);
  });

  it('are found with their line and kind, in lists too', () => {
    expect(
      found(
        'Text.\n\n1. Paste:\n\n   ```html\n   <p>\n     Hi\n   ```\n\n```json settings\n{}\n```\n',
      ),
    ).toEqual([
      { place: 'docs/page.md:5', kind: 'html', code: '<p>\n  Hi' },
      { place: 'docs/page.md:10', kind: 'json settings', code: '{}' },
    ]);
  });

  it('are found even without a kind', () => {
    expect(found('```\nx\n```\n')).toEqual([{ place: 'docs/page.md:1', kind: '', code: 'x' }]);
  });
});
