// Figures, sums, rejects and runs.
function drawFigures(contents) {
  const deals = contents.deals ?? [];
  const figures = contents.figures ?? {};
  const sums = deals.map(mainSum).filter(Boolean);
  const [key, currency] = language === 'ko' ? ['krw', 'KRW'] : ['usd', 'USD'];
  const known = sums.map(sum => sum[key]).filter(value => value !== undefined);
  const total = roundMoney(known.reduce((all, value) => all + value, 0), currency);
  const signed = deals.filter(deal => deal.stage === 'SIGNED' || deal.stage === 'COMPLETED').length;
  const confidences = deals.map(deal => deal.confidence).sort((a, b) => a - b);
  const countries = new Set(deals.flatMap(deal => (deal.parties ?? []).map(party => party.country)).filter(Boolean));
  const tile = (name, value, note) => el('div', null, el('dt', null, t(name)), el('dd', null, value), note && el('dd', { class: 'muted small' }, note));
  $('tiles').replaceChildren(
    tile('fDeals', num(figures.deals ?? 0)),
    tile('fSum', known.length ? total : '–', known.length && t('fSums')(known.length)),
    tile('fSigned', num(signed), deals.length && t('fRate')(percent(signed / deals.length))),
    tile('fCompanies', num(companies.size), countries.size && t('fCountries')(countries.size)),
    tile('fArticles', num(figures.articles ?? 0), figures.copies && t('fCopies')(figures.copies)),
    tile('fMentions', num(figures.mentions ?? 0)),
    tile('fMedian', confidences.length ? percent(confidences[Math.floor((confidences.length - 1) / 2)]) : '–'));
}

const CONVERSIONS = [['krw', 'KRW'], ['usd', 'USD']];

const nothing = () => ({ deals: 0, total: 0, krw: 0, krwDeals: 0, usd: 0, usdDeals: 0 });

function addTo(entry, sum) {
  entry.deals++;
  entry.total += sum.value;
  for (const [key] of CONVERSIONS) {
    if (sum[key] === undefined) continue;
    entry[key] += sum[key];
    entry[key + 'Deals']++;
  }
}

// A sum over fewer deals than its row has says over how many.
function converted(entry, key, currency) {
  const deals = entry[key + 'Deals'];
  if (deals === 0) return '–';
  return el('span', null, money(entry[key], currency), deals < entry.deals && el('span', { class: 'of' }, t('ofDeals')(deals)));
}

function drawSums(deals) {
  const byCurrency = new Map();
  const all = nothing();
  for (const sum of deals.map(mainSum).filter(Boolean)) {
    if (!byCurrency.has(sum.currency)) byCurrency.set(sum.currency, { currency: sum.currency, ...nothing() });
    addTo(byCurrency.get(sum.currency), sum);
    addTo(all, sum);
  }
  const entries = [...byCurrency.values()].sort((a, b) => b.krw - a.krw || b.deals - a.deals);
  if (entries.length === 0) {
    $('sums-table').replaceChildren(el('p', { class: 'muted' }, t('noSums')));
    return;
  }
  const conversions = entry => CONVERSIONS.map(([key, currency]) => converted(entry, key, currency));
  $('sums-table').replaceChildren(table(
    [t('currency'), t('count'), t('total'), t('inWon'), t('inDollars'), t('share')],
    [...entries.map(entry => [entry.currency, num(entry.deals), money(entry.total, entry.currency), ...conversions(entry),
      entry.krwDeals ? portion(entry.krw / (all.krw || 1)) : '–']),
    { total: true, cells: [t('totalRow'), num(all.deals), '', ...conversions(all), ''] }],
    [1, 2, 3, 4, 5], t('sumsTitle')));
  const without = all.deals - Math.min(all.krwDeals, all.usdDeals);
  if (without > 0) $('sums-table').append(el('p', { class: 'muted small' }, t('unconverted')(without)));
}

function drawRejects(rejects) {
  if (rejects.length === 0) {
    $('rejects').replaceChildren(el('p', { class: 'muted' }, t('noRejects')));
    return;
  }
  const most = Math.max(...rejects.map(reject => reject.documents));
  $('rejects').replaceChildren(table([t('reason'), t('step'), t('documents'), ''], rejects.map(reject => [
    el('span', { title: reject.reason }, word('reasons', reject.reason)), word('steps', reject.step), num(reject.documents), bar(reject.documents / most)]), [2], t('rejectsTitle')));
}

function drawRuns(runs) {
  if (runs.length === 0) {
    $('runs-table').replaceChildren(el('p', { class: 'muted' }, t('noRuns')));
    return;
  }
  const count = n => n === undefined || n === null ? '–' : num(n);
  $('runs-table').replaceChildren(table(
    [t('started'), t('status'), t('duration'), t('documents'), t('added'), t('changed'), t('unchanged'), t('rejected'), t('mentions'), t('deals')],
    runs.map(run => [
      el('span', { title: run.id }, moment(run.started)), el('span', { class: isWord('statuses', run.status) ? 'status-' + run.status : undefined }, word('statuses', run.status)), duration(run.started, run.finished),
      count(run.documents), count(run.added), count(run.changed), count(run.unchanged), count(run.rejected), count(run.mentions), count(run.deals)]),
    [2, 3, 4, 5, 6, 7, 8, 9], t('runsTitle')));
}
