// Elements of the page. Text of the contents comes in as text nodes only, never as markup.
const $ = id => document.getElementById(id);

function el(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name === 'class') element.className = value;
    else if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter(child => child !== undefined && child !== null && child !== false && child !== ''));
  return element;
}

// Text of strangers, kept from turning the direction of what stands beside it.
const foreign = (text, attributes) => el('bdi', attributes, String(text ?? ''));

const badge = (list, code) => el('span', { class: isWord(list, code) ? `badge ${list}-${code}` : 'badge' }, word(list, code));

// A table of rows; a cell is text or an element, and is a number's where its column is in `numeric`.
function table(heads, rows, numeric = [], caption) {
  const align = index => numeric.includes(index) ? 'n' : undefined;
  return el('table', { class: 'plain' },
    caption && el('caption', { class: 'hidden' }, caption),
    el('thead', null, el('tr', null, ...heads.map((head, i) => el('th', { scope: 'col', class: align(i) }, head)))),
    el('tbody', null, ...rows.map(row => el('tr', { class: row.total ? 'total' : undefined },
      ...(row.cells ?? row).map((cell, i) => i === 0 ? el('th', { scope: 'row' }, cell) : el('td', { class: align(i) }, cell))))));
}

// A bar of the length `share` of its cell.
function bar(share) {
  const fill = el('span', { class: 'fill' });
  fill.style.width = Math.max(0, Math.min(1, share)) * 100 + '%';
  return el('span', { class: 'bar', 'aria-hidden': 'true' }, fill);
}
