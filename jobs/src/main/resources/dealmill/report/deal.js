// One deal opened: parties, sums, dates, progress and the sentences that say so.
const PATH = ['LOI', 'MOU', 'SIGNED', 'COMPLETED'];

function openDeal(deal) {
  const dialog = $('deal');
  dialog.replaceChildren(...dealView(deal));
  dialog.dataset.deal = deal.id;
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
}

function dealView(deal) {
  return [
    el('div', { class: 'dialog-head' },
      el('p', { class: 'badges' }, badge('types', deal.type), badge('stages', deal.stage)),
      el('button', { type: 'button', class: 'close', 'aria-label': t('close'), onclick: () => $('deal').close() }, '×')),
    el('h2', { id: 'deal-title' }, foreign(title(deal))),
    deal.headline && el('p', { class: 'muted' }, foreign(deal.headline)),
    progress(deal),
    group('parties', partiesOf(deal)),
    group('sum', sumsOf(deal)),
    facts(deal),
    el('h3', null, t('evidence')),
    legend(deal),
    ...(deal.mentions ?? []).map(mention => evidence(mention)),
    deal.articles > (deal.mentions ?? []).length &&
      el('p', { class: 'muted small' }, t('moreArticles')(deal.articles - (deal.mentions ?? []).length)),
  ].filter(Boolean);
}

function group(key, content) {
  return content && el('div', null, el('h3', null, t(key)), content);
}

function progress(deal) {
  const events = milestones(deal);
  const steps = STAGES.filter(stage => PATH.includes(stage) || events.has(stage));
  const last = Math.max(...steps.map((stage, i) => events.has(stage) ? i : -1));
  return el('ol', { class: 'steps', 'aria-label': t('progress') }, ...steps.map((stage, i) =>
    el('li', { class: [events.has(stage) && 'reached', i < last && 'passed'].filter(Boolean).join(' '), 'aria-current': stage === deal.stage ? 'step' : undefined },
      el('span', { class: 'step' }, word('stages', stage)),
      el('span', { class: 'small muted' }, events.has(stage) ? day(events.get(stage)) || '·' : '–'))));
}

function partiesOf(deal) {
  if (!deal.parties) return undefined;
  return table([t('name'), t('role'), t('country')], deal.parties.map(party => [
    el('button', { type: 'button', class: 'link', title: t('onlyThis')(partyName(party)), onclick: () => { $('deal').close(); chooseCompany(party.id); $('deals').scrollIntoView(); } }, foreign(partyName(party))),
    word('roles', party.role), party.country ? countryName(party.country) : '']));
}

function sumsOf(deal) {
  if (!deal.sums) {
    return (deal.mentions ?? []).some(mention => mention.undisclosed) && el('p', null, t('undisclosed'));
  }
  return el('div', { class: 'scroll' }, table([t('sum'), t('kind'), t('inWon'), t('inDollars')], deal.sums.map(sum => [
    el('span', { title: num(sum.value) + ' ' + sum.currency }, said(sum)), word('kinds', sum.kind),
    money(sum.krw, 'KRW'), money(sum.usd, 'USD')]), [2, 3]));
}

function facts(deal) {
  const mentions = deal.mentions ?? [];
  const all = (field, text) => [...new Set(mentions.flatMap(mention => mention[field] ?? []).map(text))].join(', ');
  const later = mentions.flatMap(mention => mention.dates ?? []).filter(date => ['EFFECTIVE', 'EXPECTED_CLOSE', 'TERM_END'].includes(date.kind));
  const rows = [
    [t('stake'), deal.stake === undefined ? '' : deal.stake + '%'],
    [t('date'), day(deal.first)], [t('announced'), day(deal.announced)], [t('signed'), day(deal.signed)], [t('closed'), day(deal.closed)],
    ...[...new Map(later.map(date => [date.kind + date.date, date])).values()].map(date => [word('dateKinds', date.kind), day(date.date)]),
    [t('places'), (deal.places ?? []).join(', ')], [t('projects'), (deal.projects ?? []).join(', ')],
    [t('quantities'), all('quantities', quantity => quantity.said)],
    [t('people'), all('people', person => [person.org, person.name, person.title].filter(Boolean).join(' '))],
    [t('confidence'), percent(deal.confidence)], [t('reports'), num(deal.articles)],
  ];
  return el('dl', { class: 'facts' }, ...rows.filter(row => row[1]).flatMap(([name, value]) => [el('dt', null, name), el('dd', null, foreign(value))]));
}

function legend(deal) {
  const kinds = new Set((deal.mentions ?? []).flatMap(mention => mention.marks ?? []).map(mark => mark.kind));
  return kinds.size > 0 && el('p', { class: 'legend small' }, ...[...kinds].map(kind => el('mark', { class: 'm-' + kind }, word('marks', kind))));
}

function evidence(mention) {
  const article = mention.article ?? {};
  const about = [article.outlet, day(article.published)].filter(Boolean).join(' · ');
  return el('figure', { class: 'evidence' },
    el('blockquote', { lang: 'ko' }, ...marked(mention.evidence ?? '', mention.marks ?? [])),
    el('figcaption', { class: 'small' },
      mention.stage && badge('stages', mention.stage), ' ',
      article.url
        ? el('a', { href: article.url, target: '_blank', rel: 'noopener noreferrer nofollow' }, foreign(article.title || t('article')))
        : foreign(article.title || t('noLink')),
      el('span', { class: 'muted' }, foreign(about && ' · ' + about)),
      mention.says && el('span', { class: 'muted' }, ' · ', foreign(t('says')(mention.says))),
      !mention.main && el('span', { class: 'muted' }, ' · ' + t('background'))));
}

// The sentence with its marks; of marks that overlap the first is drawn.
function marked(text, marks) {
  const parts = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (mark.from < at) continue;
    parts.push(text.slice(at, mark.from), el('mark', { class: 'm-' + mark.kind, title: word('marks', mark.kind) }, foreign(text.slice(mark.from, mark.to))));
    at = mark.to;
  }
  parts.push(text.slice(at));
  return parts;
}
