// What the tests test: the command and the built demonstration site.

import { existsSync } from 'node:fs';
import path from 'node:path';

import { root } from './root.mjs';

/** The command to test. */
export const handrail = path.resolve(process.env.HANDRAIL ?? path.join(root, 'build/release/bin/handrail'));

/** The folder of the built demonstration site. */
export const demonstrationSite = path.resolve(process.env.SITE ?? path.join(root, 'build/test-site'));

for (const needed of [handrail, path.join(demonstrationSite, 'index.html')]) {
  if (!existsSync(needed)) {
    throw new Error(`There is no ${needed}. Run scripts/test, or set HANDRAIL and SITE to the command and to a built site.`);
  }
}
