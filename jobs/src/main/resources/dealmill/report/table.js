// The table of deals. Only the rows in view are elements, so that tens of thousands stay quick.
const EXTRA = 8;

const ORDERS = {
  newest: ['date', -1], oldest: ['date', 1], largest: ['sum', -1], mostReported: ['reports', -1],
  surest: ['confidence', -1], byName: ['parties', 1],
};
const KEYS = {
  date: deal => deal.first ?? '', type: deal => TYPES.indexOf(deal.type), stage: deal => STAGES.indexOf(deal.stage),
  parties: deal => title(deal), sum: deal => mainSum(deal)?.krw ?? mainSum(deal)?.value ?? -1,
  reports: deal => deal.articles, confidence: deal => deal.confidence,
};
const COLUMNS = ['date', 'type', 'stage', 'parties', 'sum', 'reports', 'confidence'];

const view = { deals: [], shown: [], rows: new Map(), sort: 'date', direction: -1, company: undefined, bucket: undefined };

function startTable(deals) {
  view.deals = deals;
  for (const deal of deals) {
    deal.text = [deal.headline, deal.id, ...(deal.parties ?? []).flatMap(p => [p.name, p.en]), ...(deal.places ?? []), ...(deal.projects ?? []),
      WORDS.ko.types[deal.type], WORDS.en.types[deal.type], WORDS.ko.stages[deal.stage], WORDS.en.stages[deal.stage]]
      .filter(Boolean).join('\n').normalize('NFC').toLowerCase();
  }
  for (const id of ['type', 'stage', 'sum', 'confidence']) $(id).addEventListener('change', filter);
  $('query').addEventListener('input', filter);
  $('sort').addEventListener('change', () => { [view.sort, view.direction] = ORDERS[$('sort').value] ?? ORDERS.newest; drawHeads(); filter(); });
  $('filters').addEventListener('submit', event => event.preventDefault());
  $('filters').addEventListener('reset', () => setTimeout(() => { view.company = view.bucket = undefined; filter(); }));
  $('viewport').addEventListener('scroll', () => drawRows(), { passive: true });
  $('rows').addEventListener('keydown', moveByKey);
  new ResizeObserver(() => drawRows()).observe($('viewport'));
}

// Says the table in the language of the page.
function labelTable() {
  $('query').placeholder = t('searchHint');
  options($('type'), [['', t('all')], ...TYPES.map(type => [type, word('types', type)])]);
  options($('stage'), [['', t('all')], ...STAGES.map(stage => [stage, word('stages', stage)])]);
  options($('sum'), [['', t('all')], ['with', t('withSum')], ['without', t('withoutSum')]]);
  options($('confidence'), [['', t('all')], ...[50, 70, 80, 90].map(n => [String(n), t('atLeast')(n)])]);
  options($('sort'), Object.keys(ORDERS).map(order => [order, t(order)]));
  drawHeads();
  filter();
}

function options(select, entries) {
  const value = select.value;
  select.replaceChildren(...entries.map(([code, text]) => el('option', { value: code }, text)));
  if (entries.some(([code]) => code === value)) select.value = value;
}

function drawHeads() {
  $('heads').replaceChildren(...COLUMNS.map(column => {
    const sorted = view.sort === column;
    const state = sorted ? (view.direction > 0 ? 'ascending' : 'descending') : 'none';
    return el('th', { role: 'columnheader', scope: 'col', class: 'c-' + column, 'aria-sort': state },
      el('button', { type: 'button', onclick: () => sortBy(column) }, t(column),
        el('span', { class: 'arrow', 'aria-hidden': 'true' }, sorted ? (view.direction > 0 ? '▲' : '▼') : '')));
  }));
  const order = Object.keys(ORDERS).find(key => ORDERS[key][0] === view.sort && ORDERS[key][1] === view.direction);
  $('sort').value = order ?? '';
}

function sortBy(column) {
  const rises = column === 'parties' || column === 'type' || column === 'stage';
  view.direction = view.sort === column ? -view.direction : rises ? 1 : -1;
  view.sort = column;
  drawHeads();
  filter();
  $('heads').children[COLUMNS.indexOf(column)].firstChild.focus();
}

function chooseCompany(id) {
  view.company = view.company === id ? undefined : id;
  filter();
  markCompany();
}

function chooseBucket(bucket) {
  view.bucket = bucket;
  filter();
}

function filter() {
  const words = $('query').value.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
  const [type, stage, sum] = [$('type').value, $('stage').value, $('sum').value];
  const least = Number($('confidence').value || 0) / 100;
  view.shown = view.deals.filter(deal =>
    (!type || deal.type === type) && (!stage || deal.stage === stage) && deal.confidence >= least &&
    (!sum || (sum === 'with') === Boolean(deal.sums)) &&
    (!view.company || (deal.parties ?? []).some(party => party.id === view.company)) &&
    (!view.bucket || view.bucket.has(deal)) &&
    words.every(part => deal.text.includes(part)));
  const key = new Map(view.shown.map(deal => [deal, KEYS[view.sort](deal)]));
  const compare = typeof key.values().next().value === 'string'
    ? new Intl.Collator(t('locale')).compare : (a, b) => a - b;
  view.shown.sort((a, b) => compare(key.get(a), key.get(b)) * view.direction);
  $('found').textContent = t('found')(view.shown.length, view.deals.length);
  drawChips();
  view.rows.clear();
  $('rows').replaceChildren();
  $('viewport').scrollTop = 0;
  drawRows();
}

function drawChips() {
  const chip = (name, value, remove) => el('button', { type: 'button', class: 'chip', title: t('remove'), onclick: remove }, name + ': ', foreign(value), ' ×');
  const chips = [];
  if (view.company) chips.push(chip(t('company'), companyName(view.company), () => chooseCompany(view.company)));
  if (view.bucket) chips.push(chip(t('when'), view.bucket.name, () => chooseBucket(undefined)));
  $('chips').replaceChildren(...chips);
}

const rowHeight = () => parseFloat(getComputedStyle($('viewport')).getPropertyValue('--row')) || 52;

// Makes the rows in view, keeps those that are there and lets the others go.
function drawRows() {
  const body = $('rows');
  const viewport = $('viewport');
  const height = rowHeight();
  const count = view.shown.length;
  $('table').setAttribute('aria-rowcount', count + 1);
  if (count === 0) {
    body.replaceChildren(el('tr', { role: 'row' }, el('td', { role: 'cell', colspan: COLUMNS.length, class: 'empty' }, view.deals.length ? t('nothing') : t('none'))));
    return;
  }
  const first = Math.max(0, Math.floor(viewport.scrollTop / height) - EXTRA);
  const last = Math.min(count, Math.ceil((viewport.scrollTop + viewport.clientHeight) / height) + EXTRA);
  for (const [index, row] of view.rows) {
    if ((index < first || index >= last) && !row.contains(document.activeElement)) {
      row.remove();
      view.rows.delete(index);
    }
  }
  body.style.height = count * height + 'px';
  for (let index = first; index < last; index++) {
    if (!view.rows.has(index)) {
      const row = makeRow(view.shown[index], index);
      row.style.top = index * height + 'px';
      view.rows.set(index, row);
      const next = [...view.rows.keys()].filter(other => other > index).sort((a, b) => a - b)[0];
      body.insertBefore(row, next === undefined ? null : view.rows.get(next));
    }
  }
  for (const [index, row] of view.rows) row.style.top = index * height + 'px';
}

function makeRow(deal, index) {
  const sum = mainSum(deal) ?? deal.sums?.[0];
  const cell = (column, ...children) => el('td', { role: 'cell', class: 'c-' + column }, ...children);
  return el('tr', { role: 'row', 'aria-rowindex': index + 2, onclick: () => openDeal(deal) },
    cell('date', deal.first || t('unknownDay')),
    cell('type', badge('types', deal.type)),
    cell('stage', badge('stages', deal.stage)),
    cell('parties',
      el('button', { type: 'button', class: 'open', 'data-index': index }, foreign(title(deal))),
      deal.headline && foreign(deal.headline, { class: 'sub' })),
    cell('sum', sum ? said(sum) : ''),
    cell('reports', num(deal.articles)),
    cell('confidence', percent(deal.confidence)));
}

// Arrow keys go from row to row, Home and End to the ends.
function moveByKey(event) {
  const index = Number(event.target.dataset?.index);
  const steps = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: view.shown.length - 1 };
  if (!(event.key in steps) || Number.isNaN(index)) return;
  event.preventDefault();
  const next = Math.max(0, Math.min(view.shown.length - 1, steps[event.key]));
  const viewport = $('viewport');
  const top = next * rowHeight();
  const head = $('heads').offsetHeight;
  if (top < viewport.scrollTop) viewport.scrollTop = top;
  if (top + rowHeight() + head > viewport.scrollTop + viewport.clientHeight) viewport.scrollTop = top + rowHeight() + head - viewport.clientHeight;
  drawRows();
  view.rows.get(next)?.querySelector('button').focus({ preventScroll: true });
}
