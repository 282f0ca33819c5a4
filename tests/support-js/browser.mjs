// Chromium in a test: closed when the tests end, with an ear to all that a page says and asks for.

import { after } from 'node:test';
import { pathToFileURL } from 'node:url';

import { startBrowser } from './chromium.mjs';
import { fileOf } from './sample.mjs';

/** A running browser, which is closed when the tests of the file have ended. */
export async function launchBrowser() {
  const browser = await startBrowser();
  after(() => browser.close());
  return browser;
}

/** The address of a page of the sample, opened from disk. */
export function diskAddress(one) {
  return pathToFileURL(fileOf(one)).href;
}

/**
 * Notes all that a page says or asks for: {console, errors, dialogs, requests, failed}, each a list that
 * `take` returns and empties.
 */
export function listen(page) {
  let heard = empty();
  page.on('console', (message) => heard.console.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.errors.push(String(error)));
  page.on('dialog', async (dialog) => {
    heard.dialogs.push(`${dialog.type()}: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('request', (request) => heard.requests.push(request.url()));
  page.on('requestfailed', (request) => heard.failed.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on('response', (response) => {
    if (response.status() >= 400) heard.failed.push(`${response.url()}: ${response.status()}`);
  });
  return {
    take() {
      const now = heard;
      heard = empty();
      return now;
    },
  };
}

const empty = () => ({ console: [], errors: [], dialogs: [], requests: [], failed: [] });
