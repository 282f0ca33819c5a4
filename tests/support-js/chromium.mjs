// Debian's Chromium, driven by playwright-core: no browser is downloaded, and this one speaks to nobody. Its package without
// windows draws pages alike and needs about half the time.

import { existsSync } from 'node:fs';

import { require } from './root.mjs';

const installed = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
const executablePath = process.env.CHROMIUM ?? installed.find(existsSync) ?? installed[0];
const args = [
  '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run',
];

/** A running browser: whoever starts it closes it. */
export async function startBrowser() {
  if (!existsSync(executablePath)) throw new Error(`There is no ${executablePath}. Install Debian's package chromium-headless-shell, or set CHROMIUM.`);
  return require('playwright-core').chromium.launch({ executablePath, args });
}
