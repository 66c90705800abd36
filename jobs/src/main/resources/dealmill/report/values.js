// Values as people read them.
const num = n => Number(n).toLocaleString(t('locale'));
const percent = share => Math.round(share * 100) + '%';
// A share that is little is not nothing.
const portion = share => share > 0 && share < 0.005 ? '<1%' : percent(share);

// 2025-10-02 as 2025. 10. 2. or 2 Oct 2025; months, quarters and years stay as they are.
function day(text) {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text ?? '');
  if (!parts) return String(text ?? '');
  if (language === 'ko') return `${parts[1]}. ${+parts[2]}. ${+parts[3]}.`;
  return new Date(Date.UTC(+parts[1], +parts[2] - 1, +parts[3]))
    .toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
}

const KOREAN_UNITS = [[1e12, '조'], [1e8, '억'], [1e4, '만']];

// 1200000000000 as 1조 2,000억: the two greatest units.
function koreanNumber(value) {
  let rest = Math.abs(value);
  const said = [];
  for (const [unit, name] of KOREAN_UNITS) {
    const count = Math.floor(rest / unit);
    if (count > 0 && said.length < 2) said.push(num(count) + name);
    else if (said.length > 0) break;
    rest -= count * unit;
  }
  if (said.length === 0) said.push(rest.toLocaleString('ko-KR', { maximumFractionDigits: 2 }));
  return (value < 0 ? '-' : '') + said.join(' ');
}

// A sum in round figures: 108.7조원, or US$78.2B.
function roundMoney(value, currency) {
  if (language !== 'ko') return money(value, currency);
  const unit = KOREAN_UNITS.find(([least]) => value >= least);
  return unit ? (value / unit[0]).toLocaleString('ko-KR', { maximumFractionDigits: value / unit[0] < 100 ? 1 : 0 }) + unit[1] + (WORDS.ko.currencies[currency] ?? ' ' + currency) : money(value, currency);
}

// A sum: 1조 2,000억원, or US$1.2B.
function money(value, currency) {
  if (value === undefined || value === null) return '';
  const code = String(currency ?? '');
  if (language === 'ko') {
    const name = WORDS.ko.currencies[code];
    return koreanNumber(value) + (name ?? ' ' + code);
  }
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency: code, notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 2 }).format(value);
  } catch {
    return num(value) + ' ' + code;
  }
}

const said = sum => [word('qualifiers', sum.qualifier ?? 'EXACT'), money(sum.value, sum.currency)].filter(Boolean).join(' ');

// The one sum that stands for a deal: its first deal value.
const mainSum = deal => (deal.sums ?? []).find(sum => sum.kind === 'DEAL_VALUE');

const partyName = party => (language === 'en' && party.en) || party.name || party.en || party.id || '?';

const GIVES = new Set(['ACQUIRER', 'INVESTOR', 'SUPPLIER', 'LICENSOR', 'LENDER']);
const TAKES = new Set(['TARGET', 'INVESTEE', 'CUSTOMER', 'LICENSEE', 'DISTRIBUTOR', 'BORROWER']);

// The days on which a deal reached its stages, by the tables of events and of deals.
function milestones(deal) {
  const days = new Map((deal.events ?? []).map(event => [event.stage, event.day]));
  // The day of signing may be that of a memorandum, as long as nothing later is reported.
  if (deal.stage === 'COMPLETED' && deal.signed && !days.has('SIGNED')) days.set('SIGNED', deal.signed);
  if (deal.closed) days.set('COMPLETED', deal.closed);
  if (!days.has(deal.stage)) days.set(deal.stage, undefined);
  return days;
}

// Who with whom on one line: 가온전자 → 누리로봇.
function title(deal) {
  const parties = deal.parties ?? [];
  const names = chosen => [...new Set(parties.filter(chosen).map(partyName))].join(', ');
  const from = names(p => GIVES.has(p.role));
  const to = names(p => TAKES.has(p.role));
  const sellers = names(p => p.role === 'SELLER');
  const partners = [...new Set(parties.filter(p => p.role === 'PARTNER').map(partyName))].join(' · ');
  const line = [from && to ? from + ' → ' + to : from || to, partners].filter(Boolean).join(' · ');
  const seller = sellers && word('roles', 'SELLER') + ' ' + sellers;
  return line && seller ? `${line} (${seller})` : line || seller || deal.headline || deal.id;
}

function countryName(code) {
  try {
    return new Intl.DisplayNames([t('locale')], { type: 'region' }).of(code);
  } catch {
    return code;
  }
}

// A moment in Seoul: 2025. 10. 2. 13:07.
const moment = text => text ? new Date(text).toLocaleString(language === 'ko' ? 'ko-KR' : 'en-GB', { timeZone: 'Asia/Seoul', dateStyle: 'medium', timeStyle: 'short' }) : '';

function duration(from, to) {
  if (!from || !to) return '';
  const seconds = Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000));
  if (language === 'ko') return seconds < 60 ? `${seconds}초` : `${Math.floor(seconds / 60)}분 ${seconds % 60}초`;
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
