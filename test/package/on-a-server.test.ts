import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const project = fileURLToPath(new URL('../../', import.meta.url));

it.each(['define', 'element', 'analytics/data-layer'])(
  'shop-help/%s may be imported where there is no page, as a server renders',
  (name) => {
    const program = `import('shop-help/${name}').then((module) => console.log(Object.keys(module).join()))`;
    const said = execFileSync(process.execPath, ['-e', program], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(said).toMatch(/ShopHelpElement|connect/);
  },
);
