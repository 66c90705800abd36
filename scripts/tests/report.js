// Tries pages in a real browser: node report.js plain|many|hostile|explain PAGE. Playwright's package is
// looked for where NODE_PATH says.
'use strict';

const { chromium } = require('playwright-core');
const path = require('node:path');

const [kind, file] = process.argv.slice(2);
const complaints = [];

function check(what, holds, detail = '') {
  if (!holds) throw new Error(`${what} ${detail}`);
  console.log(`ok    ${kind}: ${what}`);
}

async function open(browser, options) {
  const context = await browser.newContext({ locale: 'ko-KR', ...options });
  const page = await context.newPage();
  page.on('console', message => { if (['error', 'warning'].includes(message.type())) complaints.push(message.text()); });
  page.on('pageerror', error => complaints.push(error.message));
  page.on('request', request => { if (!request.url().startsWith('file:') || !request.url().endsWith(path.basename(file))) complaints.push('asked for ' + request.url().slice(0, 200)); });
  page.on('dialog', dialog => { complaints.push('a dialog: ' + dialog.message()); dialog.dismiss(); });
  await page.goto('file://' + path.resolve(file));
  await page.waitForSelector(kind === 'explain' ? 'main' : 'html[data-ready]', { timeout: 60000 });
  return page;
}

// When the first rows and when all charts stood in the page, from the start of its loading, and what
// its thread cost.
async function times(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  const [table, charts] = await page.evaluate(() => ['table', 'charts'].map(name => performance.getEntriesByName(name)[0].startTime));
  const { metrics } = await session.send('Performance.getMetrics');
  const thread = metrics.find(metric => metric.name === 'TaskDuration').value;
  return `table after ${Math.round(table)} ms, charts after ${Math.round(charts)} ms, ${thread.toFixed(2)} s of its thread`;
}

// How many deals the page, in Korean, says that it shows: 69건, or 69건 중 3건.
const found = async page => Number((await page.textContent('#found')).replaceAll(',', '').match(/(\d+)건$/)[1]);

async function drawn(page) {
  for (const id of ['time', 'network', 'confidence']) {
    check(`the chart ${id} is drawn`, await page.locator(`#${id}-chart canvas`).count() > 0);
  }
}

async function filters(page) {
  const all = await found(page);
  await page.selectOption('#type', 'SUPPLY');
  const supplies = await found(page);
  check('a type filters', supplies > 0 && supplies < all, `${supplies} of ${all}`);
  const badges = await page.locator('#rows .c-type').allTextContents();
  check('every row is of that type', badges.length > 0 && badges.every(text => text === '공급'));
  await page.click('#filters button[type=reset]');
  const name = (await page.textContent('#rows .open')).split(' ')[0];
  await page.fill('#query', name);
  check('a search finds a firm', await found(page) < all && (await page.locator('#rows .c-parties').allTextContents()).every(text => text.includes(name)));
  await page.fill('#query', '이런 기업은 없다');
  check('a search for nothing says so', (await page.textContent('#rows')).includes('조건에 맞는 거래가 없습니다'));
  await page.click('#filters button[type=reset]');
  await page.waitForSelector('#rows .open');
  await page.click('#heads .c-sum button');
  check('a column sorts', await page.getAttribute('#heads .c-sum', 'aria-sort') === 'descending');
  check('only rows in view are elements', await page.locator('#rows tr').count() < 40);
}

async function opens(page) {
  await page.locator('#rows .open').first().focus();
  await page.keyboard.press('ArrowDown');
  check('an arrow key goes to the next row', await page.evaluate(() => document.activeElement.dataset.index) === '1');
  await page.keyboard.press('Enter');
  check('Enter opens a row', await page.locator('#deal[open]').count() === 1);
  check('it shows evidence with marks', await page.locator('#deal blockquote mark').count() > 0);
  check('it shows stages', await page.locator('#deal .steps li').count() >= 4);
  const links = await page.locator('#deal .evidence a').evaluateAll(all => all.map(a => [a.protocol, a.rel]));
  check('it links to the article', links.length > 0 && links.every(([protocol, rel]) => /^https?:$/.test(protocol) && rel.includes('noopener')));
  await page.keyboard.press('Escape');
  check('Escape closes it', await page.locator('#deal[open]').count() === 0);
  check('and goes back to the row', await page.evaluate(() => document.activeElement.dataset.index) === '1');
}

async function chooses(page) {
  const all = await found(page);
  await page.locator('#companies button').first().click();
  const some = await found(page);
  check('a company of the network filters', some > 0 && some < all, `${some} of ${all}`);
  check('it is marked', await page.locator('#companies [aria-pressed=true]').count() === 1);
  await page.click('#chips .chip');
  check('its mark goes with the filter', await found(page) === all && await page.locator('#companies [aria-pressed=true]').count() === 0);
}

async function switches(page) {
  await page.click('#language');
  check('the language switches', await page.getAttribute('html', 'lang') === 'en' && (await page.textContent('h1')) === 'Business deals');
  check('no word is left in the other', !/[가-힣]/.test(await page.evaluate(() => [...document.querySelectorAll('[data-t], label > span, #heads, #tiles, #note')].map(e => e.textContent).join(''))));
  await page.click('#language');
  await page.click('#theme');
  check('the light switches', await page.getAttribute('html', 'data-theme') === 'dark');
}

async function fits(browser) {
  const page = await open(browser, { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
  check('a phone needs no scrolling to the side', await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
  await page.locator('#rows .open').first().tap();
  check('a tap opens a row', await page.locator('#deal[open]').count() === 1);
  check('the opened row fits', await page.evaluate(() => document.getElementById('deal').scrollWidth <= window.innerWidth));
  await page.context().close();
}

async function survives(page) {
  for (const button of await page.locator('#rows .open').all()) {
    await button.click();
    await page.keyboard.press('Escape');
  }
  check('no script of the news runs', await page.evaluate(() => window.attacked === undefined));
  check('no element of the news stands in the page', await page.evaluate(() => document.querySelectorAll('main img, main script, main iframe, dialog img, dialog script, [onerror], [onclick], a[href^="javascript"]').length) === 0);
  const height = await page.locator('#rows tr').first().evaluate(row => row.offsetHeight);
  check('an endless name stays in its row', height < 120, height);
  check('the page is not pulled apart', await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
  check('no mark turns the writing', !/[\u202A-\u202E\u2066-\u2069]/.test(await page.evaluate(() => document.body.innerText)));
  const injected = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = 1';
    document.body.append(script);
    return window.injected;
  });
  check('the policy stops a script that is not the page’s', injected === undefined && complaints.some(text => text.includes('Content Security Policy')));
  complaints.length = 0;
}

// The page of scripts/explain, which has no script at all.
async function explains(page) {
  check('it shows marks', await page.locator('mark').count() > 0);
  check('no element of the news stands in the page', await page.locator('script, img, iframe, [onerror], [onclick], a').count() === 0);
  check('no mark turns the writing', !/[\u202A-\u202E\u2066-\u2069]/.test(await page.textContent('body')));
  await page.check('#english');
  check('the language switches', await page.locator('h1 .en').isVisible() && !await page.locator('h1 .ko').isVisible());
}

(async () => {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
  try {
    const page = await open(browser, { viewport: { width: 1280, height: 900 } });
    check('it opens', true);
    if (kind === 'many') console.log(`      ${await found(page)} deals: ${await times(page)}`);
    if (kind !== 'explain') await drawn(page);
    if (kind === 'explain') {
      await explains(page);
    } else if (kind === 'hostile') {
      check('nothing complains', complaints.length === 0, complaints.join('\n'));
      await survives(page);
    } else {
      await filters(page);
      await opens(page);
      await chooses(page);
      await switches(page);
      await fits(browser);
    }
    check('no error on the console, no request', complaints.length === 0, complaints.join('\n'));
  } finally {
    await browser.close();
  }
})().catch(error => {
  console.error(`FAIL  ${kind}: ${error.message.split('Browser logs:')[0]}`);
  process.exit(1);
});
