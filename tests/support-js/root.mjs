// The repository, and the packages that its tests have installed.

import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Loads what is not an ES module (or is JSON) from the tests' own packages. */
export const require = createRequire(import.meta.url);
