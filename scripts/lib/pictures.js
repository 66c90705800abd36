// Takes the pictures of the documents: node pictures.js REPORT EXPLAINED SUMMARY FOLDER, where SUMMARY
// is what a run printed. Playwright's package is looked for where NODE_PATH says.
'use strict';

const { chromium } = require('playwright-core');
const { readFileSync } = require('node:fs');
const path = require('node:path');

const [report, explained, summary, folder] = process.argv.slice(2);

const DESK = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

async function page(browser, file, options) {
  const context = await browser.newContext({ locale: 'ko-KR', timezoneId: 'Asia/Seoul', ...options });
  const opened = await context.newPage();
  await opened.goto('file://' + path.resolve(file));
  return opened;
}

async function reportPage(browser, options) {
  const opened = await page(browser, report, options);
  await opened.waitForSelector('html[data-ready]', { timeout: 60000 });
  return opened;
}

async function take(opened, name, options = {}) {
  await opened.waitForTimeout(300);
  await opened.screenshot({ path: path.join(folder, name), ...options });
  await opened.context().close();
}

async function terminal(browser) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 100 }, deviceScaleFactor: 1 });
  const opened = await context.newPage();
  await opened.setContent('<pre style="margin:0;padding:16px;display:inline-block;min-width:1248px;background:#11151b;color:#e5e9f0;'
    + 'font:13px/1.5 \'Noto Sans Mono CJK KR\',monospace"></pre>');
  await opened.locator('pre').evaluate((pre, text) => pre.append(...[...text].map(letter => {
    if (letter < '\u007f') return letter;
    // A terminal gives letters one cell or two; fonts of a browser do not.
    const cell = document.createElement('span');
    const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(letter);
    cell.style.cssText = `display:inline-block;text-align:center;width:${wide ? 13 : 6.5}px` + (wide ? '' : ";font-family:'DejaVu Sans Mono'");
    cell.textContent = letter;
    return cell;
  })), readFileSync(summary, 'utf8').trimEnd());
  await opened.locator('pre').screenshot({ path: path.join(folder, 'summary.png') });
  await context.close();
}

(async () => {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
  try {
    await take(await reportPage(browser, { ...DESK, colorScheme: 'light' }), 'report-light.png');
    const dark = await reportPage(browser, { ...DESK, colorScheme: 'dark' });
    await dark.locator('#network').scrollIntoViewIfNeeded();
    await dark.evaluate(() => document.getElementById('network').scrollIntoView());
    await take(dark, 'report-dark.png');
    const deal = await reportPage(browser, { ...DESK, colorScheme: 'light' });
    await deal.evaluate(() => document.getElementById('deals').scrollIntoView());
    await deal.locator('#rows .open').first().click();
    await take(deal, 'report-deal.png');
    const phone = await reportPage(browser, { ...PHONE, colorScheme: 'light' });
    await phone.evaluate(() => document.getElementById('deals').scrollIntoView());
    await take(phone, 'report-phone.png');
    await take(await page(browser, explained, { ...DESK, colorScheme: 'light' }), 'explain.png');
    await terminal(browser);
  } finally {
    await browser.close();
  }
})().catch(error => {
  console.error(error.message);
  process.exit(1);
});
