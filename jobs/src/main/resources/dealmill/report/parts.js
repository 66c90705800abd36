// Figures, sums, rejects and runs.
function drawFigures(contents) {
  const deals = contents.deals ?? [];
  const figures = contents.figures ?? {};
  const sums = deals.map(mainSum).filter(Boolean);
  const converted = sums.filter(sum => sum.krw !== undefined);
  const total = language === 'ko'
    ? roundMoney(converted.reduce((all, sum) => all + sum.krw, 0), 'KRW')
    : money(converted.reduce((all, sum) => all + (sum.usd ?? 0), 0), 'USD');
  const signed = deals.filter(deal => deal.stage === 'SIGNED' || deal.stage === 'COMPLETED').length;
  const confidences = deals.map(deal => deal.confidence).sort((a, b) => a - b);
  const countries = new Set(deals.flatMap(deal => (deal.parties ?? []).map(party => party.country)).filter(Boolean));
  const tile = (name, value, note) => el('div', null, el('dt', null, t(name)), el('dd', null, value), note && el('dd', { class: 'muted small' }, note));
  $('tiles').replaceChildren(
    tile('fDeals', num(figures.deals ?? 0)),
    tile('fSum', converted.length ? total : '–', converted.length && t('fSums')(converted.length)),
    tile('fSigned', num(signed), deals.length && t('fRate')(percent(signed / deals.length))),
    tile('fCompanies', num(companies.size), countries.size && t('fCountries')(countries.size)),
    tile('fArticles', num(figures.articles ?? 0), figures.copies && t('fCopies')(figures.copies)),
    tile('fMentions', num(figures.mentions ?? 0)),
    tile('fMedian', confidences.length ? percent(confidences[Math.floor((confidences.length - 1) / 2)]) : '–'));
}

function drawSums(deals) {
  const byCurrency = new Map();
  for (const sum of deals.map(mainSum).filter(Boolean)) {
    const entry = byCurrency.get(sum.currency) ?? { currency: sum.currency, deals: 0, total: 0, krw: 0, usd: 0, converted: 0 };
    entry.deals++;
    entry.total += sum.value;
    if (sum.krw !== undefined) entry.converted++;
    entry.krw += sum.krw ?? 0;
    entry.usd += sum.usd ?? 0;
    byCurrency.set(sum.currency, entry);
  }
  const entries = [...byCurrency.values()].sort((a, b) => b.krw - a.krw);
  if (entries.length === 0) {
    $('sums-table').replaceChildren(el('p', { class: 'muted' }, t('noSums')));
    return;
  }
  const all = entries.reduce((a, b) => ({ deals: a.deals + b.deals, krw: a.krw + b.krw, usd: a.usd + b.usd, converted: a.converted + b.converted }), { deals: 0, krw: 0, usd: 0, converted: 0 });
  const converted = (entry, key, currency) => entry.converted ? money(entry[key], currency) : '–';
  $('sums-table').replaceChildren(table(
    [t('currency'), t('count'), t('total'), t('inWon'), t('inDollars'), t('share')],
    [...entries.map(entry => [entry.currency, num(entry.deals), money(entry.total, entry.currency), converted(entry, 'krw', 'KRW'), converted(entry, 'usd', 'USD'),
      portion(entry.krw / (all.krw || 1))]),
    { total: true, cells: [t('totalRow'), num(all.deals), '', money(all.krw, 'KRW'), money(all.usd, 'USD'), ''] }],
    [1, 2, 3, 4, 5], t('sumsTitle')));
  if (all.converted < all.deals) $('sums-table').append(el('p', { class: 'muted small' }, t('unconverted')(all.deals - all.converted)));
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
