// Filters, sorting, and the opening of cells. The page is whole without it.
(() => {
  'use strict';
  const table = document.getElementById('matrix-table');
  const form = document.getElementById('controls');
  if (!table || !form) return;
  const root = document.documentElement;
  const clauses = [...table.querySelectorAll('tbody.clause')];
  const bands = [...table.querySelectorAll('tbody.band')];
  const heads = [...table.tHead.rows[0].cells];
  const keys = heads.map((head) => head.dataset.key);
  const states = ['quantified', 'stated', 'hedged', 'vague', 'similar', 'absent'];
  const spreads = ['varying', 'equivalent', 'identical', 'unique'];
  const byWords = new Intl.Collator(root.lang);
  const texts = new WeakMap();
  let column = { key: 'place', turned: false };

  const details = (clause) => clause.rows[1].cells[0].firstElementChild;
  const title = (clause) => clause.querySelector('.title');
  const cells = (clause) => clause.rows[0].cells;
  const isOpen = (clause) => details(clause).open;

  function open(clause, yes) {
    details(clause).open = yes;
    clause.rows[1].hidden = !yes;
    clause.classList.toggle('open', yes);
    title(clause).setAttribute('aria-expanded', String(yes));
  }

  // Words of a clause with all its sentences, gathered when they are first looked for.
  function text(clause) {
    let words = texts.get(clause);
    if (words === undefined) {
      words = clause.textContent.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
      texts.set(clause, words);
    }
    return words;
  }

  const ticked = (name) => new Set([...form.elements].filter((box) => box.name === name && box.checked).map((box) => box.value));

  function filter() {
    const query = form.elements.query.value.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ');
    const channels = ticked('channel');
    const wanted = ticked('state');
    const chosen = ticked('organization');
    const isShown = keys.map((key, index) => index === 0 || chosen.size === 0 || chosen.has(key));
    heads.forEach((head, index) => { head.hidden = !isShown[index]; });
    table.classList.toggle('filtered', wanted.size > 0);
    const full = new Set();
    let shown = 0;
    for (const clause of clauses) {
      let hits = 0;
      const row = cells(clause);
      for (let index = 1; index < row.length; index += 1) {
        const cell = row[index];
        const state = cell.dataset.state;
        const isHit = wanted.size === 0 ? chosen.size === 0 || (state !== 'absent' && state !== 'unread') : wanted.has(state);
        if (cell.hidden === isShown[index]) cell.hidden = !isShown[index];
        cell.classList.toggle('hit', wanted.size > 0 && isHit);
        if (isHit && isShown[index]) hits += 1;
      }
      const fits = hits > 0 && (channels.size === 0 || channels.has(clause.dataset.channel))
        && (query === '' || text(clause).includes(query));
      clause.hidden = !fits;
      if (fits) { shown += 1; full.add(clause.dataset.channel); }
    }
    for (const card of table.querySelectorAll('.card')) {
      card.hidden = chosen.size > 0 && !chosen.has(card.dataset.key);
    }
    for (const band of bands) band.hidden = column.key !== 'place' || !full.has(band.dataset.channel);
    document.getElementById('nothing').hidden = shown > 0;
    const result = document.getElementById('result');
    result.textContent = result.dataset.text.replace('{all}', clauses.length).replace('{shown}', shown);
    highlight(query);
  }

  // Marks what was looked for, where the browser can without changing the page.
  function highlight(query) {
    if (!window.CSS || !CSS.highlights) return;
    CSS.highlights.delete('found');
    if (query === '') return;
    const ranges = [];
    for (const clause of clauses) {
      if (clause.hidden || ranges.length >= 500) continue;
      const walker = document.createTreeWalker(clause, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const words = node.data.toLowerCase();
        if (words.length !== node.data.length) continue;
        for (let at = words.indexOf(query); at >= 0; at = words.indexOf(query, at + query.length)) {
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + query.length);
          ranges.push(range);
        }
      }
    }
    CSS.highlights.set('found', new Highlight(...ranges));
  }

  function sort() {
    const place = (clause) => Number(clause.dataset.place);
    const index = keys.indexOf(column.key);
    const orders = {
      place: () => 0,
      title: (one, other) => byWords.compare(title(one).textContent, title(other).textContent),
      present: (one, other) => other.dataset.present - one.dataset.present,
      absent: (one, other) => one.dataset.present - other.dataset.present,
      spread: (one, other) => spreads.indexOf(one.dataset.spread) - spreads.indexOf(other.dataset.spread),
    };
    const state = (clause) => states.indexOf(cells(clause)[index].dataset.state);
    const order = index > 0 ? (one, other) => state(one) - state(other) : orders[column.key];
    const sorted = [...clauses].sort((one, other) => (column.turned ? -1 : 1) * order(one, other) || place(one) - place(other));
    const all = document.createDocumentFragment();
    if (column.key === 'place') {
      for (const band of bands) {
        all.append(band, ...sorted.filter((clause) => clause.dataset.channel === band.dataset.channel));
      }
    } else {
      all.append(...bands, ...sorted);
    }
    table.append(all);
    table.classList.toggle('sorted', column.key !== 'place');
    heads.forEach((head, at) => {
      if (keys[at] === column.key) head.setAttribute('aria-sort', column.turned ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    });
    const choice = form.elements.sort;
    choice.value = [...choice.options].some((option) => option.value === column.key) ? column.key : 'column';
    filter();
  }

  function show(target) {
    const clause = target.closest('tbody.clause');
    if (!clause) return false;
    if (clause.hidden || target.hidden) { form.reset(); filter(); }
    for (const old of table.querySelectorAll('.here')) old.classList.remove('here');
    open(clause, true);
    if (target.matches('.card, td')) {
      target.classList.add('here');
      const cell = [...cells(clause)].find((one) => one.querySelector('a')?.hash === '#' + target.id);
      if (cell) cell.classList.add('here');
    }
    return true;
  }

  // What the address names, if it is a cell or clause.
  function follow() {
    let id = '';
    try { id = decodeURIComponent(location.hash.slice(1)); } catch { return; }
    const target = id === '' ? null : document.getElementById(id);
    if (!target || !show(target)) return;
    target.scrollIntoView({ block: target.matches('td') ? 'center' : 'start', inline: 'nearest' });
    if (target.matches('.card')) target.focus({ preventScroll: true });
  }

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#c-"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (link.matches('.title')) {
      const clause = link.closest('tbody');
      open(clause, !isOpen(clause));
      if (isOpen(clause)) history.replaceState(null, '', link.hash);
      return;
    }
    if (location.hash !== link.hash) history.pushState(null, '', link.hash);
    follow();
  });
  window.addEventListener('popstate', follow);
  window.addEventListener('hashchange', follow);

  // Arrow keys walk over the matrix.
  table.addEventListener('keydown', (event) => {
    const steps = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
    const step = steps[event.key];
    const cell = event.target.closest('tr.row > *');
    if (!step || !cell || event.altKey || event.ctrlKey || event.metaKey) return;
    let clause = cell.closest('tbody');
    let index = cell.cellIndex;
    for (;;) {
      index += step[1];
      if (step[0] !== 0) {
        do clause = step[0] < 0 ? clause.previousElementSibling : clause.nextElementSibling;
        while (clause && (clause.hidden || !clause.matches('.clause')));
      }
      const link = clause && clause.matches('.clause') && cells(clause)[index]?.querySelector('a');
      if (!clause || !clause.matches('.clause') || !cells(clause)[index]) return;
      if (link && !cells(clause)[index].hidden) {
        event.preventDefault();
        link.focus();
        return;
      }
    }
  });

  heads.forEach((head, index) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'column';
    button.append(...head.firstElementChild.childNodes);
    head.firstElementChild.replaceWith(button);
    button.addEventListener('click', () => {
      if (column.key !== keys[index]) column = { key: keys[index], turned: false };
      else column = column.turned ? { key: 'place', turned: false } : { key: keys[index], turned: true };
      sort();
    });
  });

  let waiting = 0;
  form.addEventListener('input', (event) => {
    if (event.target.id === 'sort') return;
    clearTimeout(waiting);
    waiting = setTimeout(filter, event.target.id === 'query' ? 150 : 0);
  });
  form.elements.sort.addEventListener('change', () => { column = { key: form.elements.sort.value, turned: false }; sort(); });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(() => { column = { key: 'place', turned: false }; sort(); }));
  document.getElementById('open-all').addEventListener('click', () => clauses.forEach((clause) => { if (!clause.hidden) open(clause, true); }));
  document.getElementById('close-all').addEventListener('click', () => clauses.forEach((clause) => open(clause, false)));

  // Paper shows everything, and afterwards the screen is as it was.
  let closed = [];
  window.addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('details:not([open])')];
    for (const each of closed) each.open = true;
  });
  window.addEventListener('afterprint', () => { for (const each of closed) each.open = false; });

  root.classList.add('js');
  form.hidden = false;
  for (const clause of clauses) open(clause, isOpen(clause));
  filter();
  follow();
})();
