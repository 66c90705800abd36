// Who deals with whom.
const MOST_NODES = 60;
const MOST_BUTTONS = 40;

const companies = new Map();

function countCompanies(deals) {
  for (const deal of deals) {
    for (const party of new Map((deal.parties ?? []).map(p => [p.id, p])).values()) {
      const company = companies.get(party.id) ?? { id: party.id, party, deals: 0, sum: 0 };
      if (!company.party.en && party.en) company.party = party;
      company.deals++;
      company.sum += mainSum(deal)?.krw ?? 0;
      companies.set(party.id, company);
    }
  }
}

const companyName = id => companies.has(id) ? partyName(companies.get(id).party) : String(id);

const busiest = () => [...companies.values()].sort((a, b) => b.deals - a.deals || b.sum - a.sum || (a.id < b.id ? -1 : 1));

function pairs(deals, among) {
  const counts = new Map();
  for (const deal of deals) {
    const ids = [...new Set((deal.parties ?? []).map(party => party.id))].filter(id => among.has(id)).sort();
    for (let i = 0; i < ids.length; i++) {
      for (let j = i + 1; j < ids.length; j++) {
        const key = JSON.stringify([ids[i], ids[j]]);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return [...counts].map(([key, count]) => ({ ids: JSON.parse(key), count }));
}

// Places linked companies near each other and all of them in a box of `width` to 1. Always the same.
function layOut(count, links, width) {
  const at = Array.from({ length: count }, (_, i) => ({ x: Math.cos(i * 2.4) * Math.sqrt(i + 1) * width, y: Math.sin(i * 2.4) * Math.sqrt(i + 1) }));
  const rest = 1.6;
  for (let step = 0; step < 300; step++) {
    const most = 0.6 * (1 - step / 300) + 0.01;
    const moves = at.map(point => ({ x: -point.x * 0.8 / width, y: -point.y * 0.8 }));
    for (let i = 0; i < count; i++) {
      for (let j = i + 1; j < count; j++) {
        const [dx, dy] = [at[i].x - at[j].x || 0.01, at[i].y - at[j].y || 0.01];
        const push = rest * rest / (dx * dx + dy * dy);
        moves[i].x += dx * push; moves[i].y += dy * push;
        moves[j].x -= dx * push; moves[j].y -= dy * push;
      }
    }
    for (const { source, target } of links) {
      const [dx, dy] = [at[source].x - at[target].x, at[source].y - at[target].y];
      const pull = Math.hypot(dx, dy) / rest * 0.2;
      moves[source].x -= dx * pull; moves[source].y -= dy * pull;
      moves[target].x += dx * pull; moves[target].y += dy * pull;
    }
    moves.forEach((move, i) => {
      const length = Math.hypot(move.x, move.y) || 1;
      at[i].x += move.x / length * Math.min(length, most);
      at[i].y += move.y / length * Math.min(length, most);
    });
  }
  const scale = key => {
    const values = at.map(point => point[key]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return value => (value - least) / (most - least || 1);
  };
  const [x, y] = [scale('x'), scale('y')];
  return at.map(point => ({ x: x(point.x) * width, y: y(point.y) }));
}

const LONGEST_LABEL = 16;
const LINE = 20;

const labelWidth = name => [...short(name, LONGEST_LABEL)].reduce((width, letter) => width + (letter > '\u00ff' ? 12 : 7), 12);

// Moves points up or down until none lies in the name that stands to the right of another; `height`
// is how many pixels the length 1 has.
function keepApart(spots, widths, height) {
  for (let step = 0; step < 60; step++) {
    for (let i = 0; i < spots.length; i++) {
      for (let j = 0; j < spots.length; j++) {
        const [dx, dy] = [(spots[j].x - spots[i].x) * height, (spots[j].y - spots[i].y) * height];
        if (i === j || dx < -10 || dx > widths[i] + 10 || Math.abs(dy) >= LINE) continue;
        const push = (LINE - Math.abs(dy)) / 2 / height * (dy < 0 ? -1 : 1);
        spots[i].y = Math.max(0, Math.min(1, spots[i].y - push));
        spots[j].y = Math.max(0, Math.min(1, spots[j].y + push));
      }
    }
  }
}

let nodes = [];

// The companies that deal most, then those with whom they deal: at most `most`, all of them linked.
function circle(deals, most) {
  const first = busiest().slice(0, Math.ceil(most / 2)).map(company => company.id);
  const inside = new Set(first);
  const partners = pairs(deals, companies).filter(({ ids }) => ids.some(id => inside.has(id))).sort((a, b) => b.count - a.count);
  for (const { ids } of partners) {
    for (const id of ids) if (inside.size < most) inside.add(id);
  }
  const linked = new Set(pairs(deals, inside).flatMap(link => link.ids));
  return [...inside].filter(id => linked.has(id)).map(id => companies.get(id));
}

const MARGIN = { left: 20, right: 110, top: 20, bottom: 20 };

function drawNetwork(deals) {
  const size = { width: $('network-chart').clientWidth || 800, height: $('network-chart').clientHeight || 500 };
  const narrow = size.width < 500;
  const chosen = circle(deals, narrow ? MOST_NODES / 2 : MOST_NODES);
  nodes = chosen.map(company => company.id);
  const place = new Map(chosen.map((company, i) => [company.id, i]));
  const links = pairs(deals, place);
  const most = Math.max(1, ...chosen.map(company => company.deals));
  const height = size.height - MARGIN.top - MARGIN.bottom;
  const shape = (size.width - MARGIN.left - MARGIN.right) / height;
  const spots = layOut(chosen.length, links.map(link => ({ source: place.get(link.ids[0]), target: place.get(link.ids[1]) })), shape);
  keepApart(spots, nodes.map(id => labelWidth(companyName(id))), height);
  $('network-chart').hidden = chosen.length === 0;
  if (chosen.length > 0) chart('network-chart', t('chartNetwork'), {
    tooltip: tip({ formatter: item => item.dataType === 'edge'
      ? `${companyName(nodes[item.data.source])} – ${companyName(nodes[item.data.target])}\n${t('count')} ${num(item.data.value)}`
      : `${short(companyName(nodes[item.dataIndex]), 60)}\n${t('count')} ${num(chosen[item.dataIndex].deals)}` }),
    series: [{
      type: 'graph', layout: 'none', roam: true, draggable: true, cursor: 'pointer', selectedMode: 'single',
      ...MARGIN,
      scaleLimit: { min: 0.4, max: 6 },
      emphasis: { focus: 'adjacency', label: { show: true }, lineStyle: { width: 3 } },
      select: { itemStyle: { borderColor: css('--text'), borderWidth: 3 } },
      data: chosen.map((company, i) => ({
        id: String(i), name: String(i), value: company.deals, x: spots[i].x * 1000, y: spots[i].y * 1000, symbolSize: (narrow ? 0.7 : 1) * (7 + 27 * Math.sqrt(company.deals / most)),
        itemStyle: { color: css('--accent') },
      })),
      label: { show: true, position: 'right', color: css('--text'), fontSize: 12, fontFamily: css('--font'), textBorderColor: css('--card'), textBorderWidth: 3, formatter: item => short(companyName(nodes[item.dataIndex]), LONGEST_LABEL) },
      labelLayout: { hideOverlap: true },
      lineStyle: { color: css('--line-strong'), opacity: 0.8, curveness: 0.08 },
      links: links.map(link => ({ source: place.get(link.ids[0]), target: place.get(link.ids[1]), value: link.count, lineStyle: { width: Math.min(8, 1 + link.count) } })),
    }],
  }, item => { if (item.dataType === 'node') chooseCompany(nodes[item.dataIndex]); });
  const list = busiest().slice(0, MOST_BUTTONS);
  $('companies').replaceChildren(...list.map(company => el('li', null,
    el('button', { type: 'button', 'data-company': company.id, 'aria-pressed': 'false', onclick: () => chooseCompany(company.id) },
      foreign(companyName(company.id)), el('span', { class: 'n muted' }, num(company.deals))))));
  markCompany();
}

// Shows in the network and in its list which company is chosen.
function markCompany() {
  for (const button of $('companies').querySelectorAll('button')) {
    button.setAttribute('aria-pressed', button.dataset.company === view.company);
  }
  const network = drawn.get('network-chart')?.chart;
  if (!network) return;
  network.dispatchAction({ type: 'unselect', seriesIndex: 0, dataIndex: nodes.map((_, i) => i) });
  network.dispatchAction({ type: 'downplay', seriesIndex: 0 });
  const at = nodes.indexOf(view.company);
  if (at >= 0) {
    network.dispatchAction({ type: 'select', seriesIndex: 0, dataIndex: at });
    network.dispatchAction({ type: 'highlight', seriesIndex: 0, dataIndex: at });
  }
}
