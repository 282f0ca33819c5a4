// Debian's Chromium, driven by playwright-core: no browser is downloaded, and this one speaks to nobody.

import { existsSync } from 'node:fs';

import { require } from './root.mjs';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const args = [
  '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run',
];

/** A running browser: whoever starts it closes it. */
export async function startBrowser() {
  if (!existsSync(executablePath)) throw new Error(`There is no ${executablePath}. Install Debian's package chromium, or set CHROMIUM.`);
  return require('playwright-core').chromium.launch({ executablePath, args });
}
