// Starts the page: unpacks what it holds, draws it, and draws it again in another language or light.
const preferred = matchMedia('(prefers-color-scheme: dark)');

const isDark = () => (document.documentElement.dataset.theme ?? (preferred.matches ? 'dark' : 'light')) === 'dark';

// A page from a disk may be denied a memory.
const memory = {
  read: key => { try { return localStorage.getItem('dealmill.' + key); } catch { return null; } },
  write: (key, value) => { try { localStorage.setItem('dealmill.' + key, value); } catch { /* The choice holds for this view. */ } },
};

// What a script element holds: text, gzipped, in base 64. So nothing of it is ever read as markup.
async function unpacked(id) {
  const letters = atob($(id).textContent.trim());
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}

// The page's policy knows the script of the charts by its hash.
async function loadCharts() {
  document.head.append(el('script', null, await unpacked('charts')));
}

// Lets the browser show what stands in the page by now.
const shown = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));

async function load() {
  const contents = JSON.parse(await unpacked('contents'));
  for (const deal of contents.deals ?? []) {
    deal.parties = deal.parties?.map(party => ({ ...contents.companies[party.company], role: party.role }));
  }
  return contents;
}

function say(contents) {
  document.documentElement.lang = language;
  document.title = t('title') + ' · Dealmill';
  for (const element of document.querySelectorAll('[data-t]')) element.textContent = t(element.dataset.t);
  for (const element of document.querySelectorAll('[data-label]')) element.setAttribute('aria-label', t(element.dataset.label));
  $('language').textContent = t('language');
  $('language').lang = language === 'ko' ? 'en' : 'ko';
  sayTheme();
  const { scope = {} } = contents;
  const days = (contents.deals ?? []).map(deal => deal.first).filter(Boolean).sort();
  $('period').textContent = [t('period')(scope.from, scope.to), days.length && t('spans')(days[0], days.at(-1))].filter(Boolean).join(' · ');
  $('foot').textContent = t('foot')(scope.version ?? '');
  const all = contents.figures?.deals ?? 0;
  const shown = (contents.deals ?? []).length;
  $('note').hidden = all <= shown;
  $('note').textContent = all > shown ? t('cut')(shown, all) : '';
}

function sayTheme() {
  $('theme').textContent = isDark() ? t('light') : t('dark');
  $('theme').setAttribute('aria-label', `${t('theme')}: ${$('theme').textContent}`);
}

function drawCharts(contents) {
  const deals = contents.deals ?? [];
  sayTheme();
  drawTime(deals);
  drawNetwork(deals);
  drawPaths(deals);
  drawConfidence(deals);
}

// Text and tables, which are there at once; charts come after them.
function drawWords(contents) {
  const deals = contents.deals ?? [];
  say(contents);
  drawFigures(contents);
  drawSums(deals);
  labelTable();
  drawRejects(contents.rejects ?? []);
  drawRuns(contents.runs ?? []);
  const opened = $('deal').open && deals.find(deal => deal.id === $('deal').dataset.deal);
  if (opened) openDeal(opened);
}

function draw(contents) {
  drawWords(contents);
  drawCharts(contents);
}

async function start(contents) {
  language = memory.read('language') === 'en' ? 'en' : 'ko';
  const theme = memory.read('theme');
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
  countCompanies(contents.deals ?? []);
  startTable(contents.deals ?? []);
  drawWords(contents);
  await shown();
  performance.mark('table');
  await loadCharts();
  drawCharts(contents);
  performance.mark('charts');
  $('language').addEventListener('click', () => {
    language = language === 'ko' ? 'en' : 'ko';
    memory.write('language', language);
    draw(contents);
  });
  $('theme').addEventListener('click', () => {
    document.documentElement.dataset.theme = isDark() ? 'light' : 'dark';
    memory.write('theme', document.documentElement.dataset.theme);
    drawCharts(contents);
  });
  preferred.addEventListener('change', () => drawCharts(contents));
  for (const by of ['type', 'stage']) {
    $('by-' + by).addEventListener('click', () => { splitBy = by; drawTime(contents.deals ?? []); });
  }
  $('deal').addEventListener('click', event => { if (event.target === $('deal')) $('deal').close(); });
  document.documentElement.dataset.ready = 'true';
}

load().then(start).catch(error => {
  $('note').hidden = false;
  $('note').textContent = t('broken');
  console.error(error);
});
