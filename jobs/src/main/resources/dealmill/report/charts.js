// Charts over time, of stages and of confidence; each has its numbers beside it as text.
const drawn = new Map();

const css = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const palette = () => css('--palette').split(/\s+/);
const stageColours = () => css('--stages').split(/\s+/);

// Draws `option` in the element `id`, in the colours of the page.
function chart(id, label, option, click) {
  const element = $(id);
  element.setAttribute('aria-label', label);
  const dark = isDark();
  let entry = drawn.get(id);
  if (entry && entry.dark !== dark) {
    entry.chart.dispose();
    entry = undefined;
  }
  if (!entry) {
    entry = { dark, chart: echarts.init(element, dark ? 'dark' : null) };
    drawn.set(id, entry);
  }
  entry.chart.off('click');
  if (click) entry.chart.on('click', click);
  entry.chart.setOption({
    backgroundColor: 'transparent', animation: false,
    textStyle: { fontFamily: css('--font'), color: css('--text') }, ...option,
  }, true);
  return entry.chart;
}

new ResizeObserver(() => drawn.forEach(({ chart }) => chart.resize())).observe(document.documentElement);

// Tooltips are drawn on the canvas, where text cannot be markup.
const tip = more => ({
  renderMode: 'richText', confine: true, backgroundColor: css('--card'), borderColor: css('--line'),
  textStyle: { color: css('--text'), fontFamily: css('--font'), fontSize: 13 }, ...more,
});

// Names are cut for axes and tooltips.
const short = (text, most) => (text.length > most ? text.slice(0, most - 1) + '…' : text).replace(/[\n{}|]/g, ' ');

const axisText = () => ({ color: css('--muted'), fontFamily: css('--font') });

// Splits days into years, months or days, so that there are not too many bars.
function bucketing(deals) {
  const days = deals.map(deal => deal.first).filter(Boolean).sort();
  if (days.length === 0) return undefined;
  const months = (Number(days.at(-1).slice(0, 4)) - Number(days[0].slice(0, 4))) * 12 + Number(days.at(-1).slice(5, 7)) - Number(days[0].slice(5, 7));
  const length = months > 60 ? 4 : months > 1 ? 7 : 10;
  const names = [];
  const end = days.at(-1).slice(0, length);
  for (let at = days[0].slice(0, length); at <= end && names.length < 400; at = after(at)) names.push(at);
  return { names, of: deal => deal.first?.slice(0, length) };
}

// The year, month or day after `text`.
function after(text) {
  if (text.length === 4) return String(Number(text) + 1).padStart(4, '0');
  const date = new Date(text.length === 7 ? text + '-01T00:00:00Z' : text + 'T00:00:00Z');
  if (text.length === 7) date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, text.length);
}

let splitBy = 'type';

function drawTime(deals) {
  const buckets = bucketing(deals);
  $('by-type').setAttribute('aria-pressed', splitBy === 'type');
  $('by-stage').setAttribute('aria-pressed', splitBy === 'stage');
  const undated = deals.filter(deal => !deal.first).length;
  $('undated').hidden = undated === 0;
  $('undated').textContent = t('undated')(undated);
  if (!buckets) {
    $('time-chart').hidden = true;
    $('time-table').hidden = true;
    return;
  }
  const codes = (splitBy === 'type' ? TYPES : STAGES).filter(code => deals.some(deal => deal[splitBy] === code));
  const list = splitBy + 's';
  const counts = new Map(codes.map(code => [code, new Map()]));
  for (const deal of deals) {
    const at = buckets.of(deal);
    const count = counts.get(deal[splitBy]);
    if (at && count) count.set(at, (count.get(at) ?? 0) + 1);
  }
  const colours = splitBy === 'type' ? palette() : stageColours();
  const all = splitBy === 'type' ? TYPES : STAGES;
  const many = buckets.names.length > 36;
  const narrow = $('time-chart').clientWidth < 480;
  chart('time-chart', t('chartTime'), {
    tooltip: tip({ trigger: 'axis', axisPointer: { type: 'shadow' }, formatter: points => [points[0].name, ...points.filter(p => p.value).map(p => `${p.seriesName}  ${num(p.value)}`)].join('\n') }),
    legend: { type: narrow ? 'scroll' : 'plain', top: 0, left: 0, textStyle: axisText(), icon: 'roundRect', itemWidth: 12, itemHeight: 12, pageTextStyle: axisText(), pageIconColor: css('--text') },
    grid: { left: 8, right: 26, top: narrow ? 40 : 62, bottom: many ? 48 : 8, containLabel: true },
    xAxis: { type: 'category', data: buckets.names, axisLabel: axisText(), axisTick: { show: false }, axisLine: { lineStyle: { color: css('--line') } } },
    yAxis: { type: 'value', minInterval: 1, axisLabel: axisText(), splitLine: { lineStyle: { color: css('--line') } } },
    dataZoom: many ? [{ type: 'slider', height: 20, bottom: 12, borderColor: css('--line'), textStyle: axisText(), brushSelect: false }] : [],
    series: codes.map(code => ({
      name: word(list, code), type: 'bar', stack: 'all', barMaxWidth: 44, cursor: 'pointer',
      itemStyle: { color: colours[all.indexOf(code)] }, data: buckets.names.map(name => counts.get(code).get(name) ?? 0),
    })),
  }, point => chooseBucket({
    name: `${point.name} ${point.seriesName}`,
    has: deal => buckets.of(deal) === point.name && deal[splitBy] === codes[point.seriesIndex],
  }));
  const rows = buckets.names.map(name => [name, ...codes.map(code => num(counts.get(code).get(name) ?? 0))]);
  $('time-table').lastElementChild.replaceChildren(table([t('when'), ...codes.map(code => word(list, code))], rows, codes.map((_, i) => i + 1)));
}

function drawConfidence(deals) {
  const counts = new Array(10).fill(0);
  for (const deal of deals) counts[Math.min(9, Math.floor(deal.confidence * 10))]++;
  const names = counts.map((_, i) => `${i * 10}–${i * 10 + 10}%`);
  chart('confidence-chart', t('chartConfidence'), {
    tooltip: tip({ trigger: 'axis', axisPointer: { type: 'shadow' }, formatter: points => `${points[0].name}\n${num(points[0].value)}` }),
    grid: { left: 8, right: 8, top: 16, bottom: 8, containLabel: true },
    xAxis: { type: 'category', data: names, axisLabel: axisText(), axisTick: { show: false }, axisLine: { lineStyle: { color: css('--line') } } },
    yAxis: { type: 'value', minInterval: 1, axisLabel: axisText(), splitLine: { lineStyle: { color: css('--line') } } },
    series: [{ type: 'bar', data: counts, barCategoryGap: '12%', itemStyle: { color: css('--accent') } }],
  }, point => chooseBucket({ name: `${t('confidence')} ${point.name}`, has: deal => Math.min(9, Math.floor(deal.confidence * 10)) === point.dataIndex }));
  $('confidence-table').lastElementChild.replaceChildren(table([t('range'), t('count')], names.map((name, i) => [name, num(counts[i])]), [1]));
}

const MOST_PATHS = 20;

// The stages of a deal with their days, in order.
const travel = deal => [...milestones(deal)].filter(([, at]) => at)
  .sort((a, b) => a[1] === b[1] ? STAGES.indexOf(a[0]) - STAGES.indexOf(b[0]) : a[1] < b[1] ? -1 : 1);

// The deals whose progress tells most: most stages, then newest.
function travelled(deals) {
  return deals.map(deal => ({ deal, points: travel(deal) }))
    .filter(path => new Set(path.points.map(([, at]) => at)).size > 1)
    .sort((a, b) => b.points.length - a.points.length || (b.deal.last ?? '').localeCompare(a.deal.last ?? ''))
    .slice(0, MOST_PATHS);
}

function drawPaths(deals) {
  const chosen = travelled(deals);
  $('paths-chart').hidden = chosen.length === 0;
  const list = $('paths-list');
  if (chosen.length === 0) {
    list.replaceChildren(el('li', { class: 'muted none' }, t('noPaths')));
    return;
  }
  const names = chosen.map(path => title(path.deal));
  $('paths-chart').style.height = 56 + chosen.length * 30 + 'px';
  const narrow = $('paths-chart').clientWidth < 600;
  const used = STAGES.filter(stage => chosen.some(path => path.points.some(point => point[0] === stage)));
  const points = stage => chosen.flatMap((path, row) => path.points.filter(point => point[0] === stage).map(point => [point[1], row]));
  chart('paths-chart', t('chartPaths'), {
    tooltip: tip({ trigger: 'item', formatter: point => `${short(names[point.value[1]], 60)}\n${point.seriesName}  ${day(point.value[0])}` }),
    legend: { data: used.map(stage => word('stages', stage)), top: 0, left: 0, type: 'scroll', textStyle: axisText(), pageTextStyle: axisText(), icon: 'circle', itemWidth: 12, itemHeight: 12 },
    grid: { left: 8, right: 36, top: 36, bottom: 8, containLabel: true },
    xAxis: { type: 'time', axisLabel: { ...axisText(), hideOverlap: true, formatter: { year: '{yyyy}', month: '{yyyy}-{MM}', day: '{MM}-{dd}', hour: '', minute: '', second: '', millisecond: '' } }, splitLine: { show: true, lineStyle: { color: css('--line') } }, axisLine: { lineStyle: { color: css('--line') } } },
    yAxis: { type: 'category', inverse: true, data: names.map((_, i) => String(i)), axisLabel: { ...axisText(), interval: 0, formatter: value => short(names[Number(value)], narrow ? 12 : 34) }, axisTick: { show: false }, axisLine: { show: false } },
    series: [
      ...chosen.map((path, row) => ({ type: 'line', silent: true, symbol: 'none', lineStyle: { color: css('--line-strong'), width: 3 }, data: path.points.map(point => [point[1], row]) })),
      ...used.map(stage => ({ name: word('stages', stage), type: 'scatter', symbolSize: 14, cursor: 'pointer', z: 5, itemStyle: { color: stageColours()[STAGES.indexOf(stage)], borderColor: css('--card'), borderWidth: 1.5 }, data: points(stage) })),
    ],
  }, point => { if (point.seriesType === 'scatter') openDeal(chosen[point.value[1]].deal); });
  list.replaceChildren(...chosen.map((path, i) => el('li', null,
    el('button', { type: 'button', class: 'link', onclick: () => openDeal(path.deal) }, foreign(names[i])),
    el('span', { class: 'muted small' }, ' ', path.points.map(([stage, at]) => `${word('stages', stage)} ${day(at)}`).join(' → ')))));
}
