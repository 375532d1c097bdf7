'use strict';
// Search and filters of index.html. The data comes as classic scripts that call the functions of `paperboy`, because a
// page opened from disk may load nothing else. Whatever they hold is text and stays text: no markup is ever parsed.
const paperboy = (() => {
  const SHOWN_AT_ONCE = 40;
  const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
    'November', 'December'];
  const FILTERS = ['section', 'month', 'digest'];
  const byId = (id) => document.getElementById(id);
  const list = document.querySelector('#papers ol') || byId('papers').appendChild(element('ol', 'papers'));
  const newest = [...list.children];
  const papers = [];
  const files = [];
  const wanted = { words: '', section: '', month: '', digest: '', code: false };
  let total = 0;
  let found = [];
  let shown = newest.length;
  let complete = false;
  let awaited = false;

  /** Letters as they are looked for: in lower case, without accents. */
  function folded(text) {
    return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();
  }

  function element(name, styleClass, text, lang) {
    const made = document.createElement(name);
    if (styleClass) made.className = styleClass;
    if (text) made.textContent = text;
    if (lang) made.lang = lang;
    return made;
  }

  function inWords(date) {
    if (date.length < 7) return date;
    const month = MONTHS[Number(date.slice(5, 7)) - 1] + ' ' + date.slice(0, 4);
    return date.length < 10 ? month : Number(date.slice(8)) + ' ' + month;
  }

  function name(text) {
    const made = element('span');
    made.append(element('bdi', '', text));
    return made;
  }

  /** The same item as PaperItem.java makes. */
  function item(paper) {
    const link = element('a', '', paper.title, paper.lang);
    link.href = 'papers/' + paper.page + '.html';
    link.dir = 'auto';
    const title = element('h3');
    title.append(link);
    const by = element('p', 'by');
    if (paper.authors) by.append(name(paper.authors));
    if (paper.venue) by.append(name(paper.venue));
    if (paper.date) by.append(element('span', 'date', inWords(paper.date)));
    if (paper.code) by.append(element('span', 'code', 'code'));
    if (paper.digests.length > 1) by.append(element('span', '', paper.digests.length + ' digests'));
    const made = element('li');
    made.append(title, by);
    return made;
  }

  function fits(paper) {
    return (!wanted.code || paper.code)
      && (!wanted.month || paper.date.startsWith(wanted.month) || wanted.month === 'undated' && !paper.date)
      && (!wanted.section || paper.sections.includes(wanted.section))
      && (!wanted.digest || paper.digests.includes(wanted.digest));
  }

  /** Papers that have every word, those with all in their title first; among equals the newest. */
  function search() {
    const words = folded(wanted.words).split(/\s+/).filter(Boolean);
    const inTitle = [];
    const elsewhere = [];
    for (const paper of papers) {
      if (fits(paper) && words.every((word) => paper.text.includes(word))) {
        (words.every((word) => paper.foldedTitle.includes(word)) ? inTitle : elsewhere).push(paper);
      }
    }
    return inTitle.concat(elsewhere);
  }

  function searching() {
    return Boolean(wanted.words.trim() || wanted.section || wanted.month || wanted.digest || wanted.code);
  }

  function tell() {
    const all = total === 1 ? '1 paper' : total.toLocaleString('en') + ' papers';
    const yet = complete ? '' : ', still loading';
    byId('status').textContent = searching() ? (found.length ? found.length.toLocaleString('en') : 'None') + ' of ' + all + yet : all;
    byId('more').classList.toggle('done', shown >= found.length && (complete || searching()));
  }

  function show() {
    if (searching()) {
      found = search();
      list.replaceChildren(...found.slice(0, SHOWN_AT_ONCE).map(item));
      shown = Math.min(found.length, SHOWN_AT_ONCE);
    } else {
      found = papers;
      list.replaceChildren(...newest);
      shown = newest.length;
    }
    tell();
  }

  function showMore() {
    const next = found.slice(shown, shown + SHOWN_AT_ONCE).map(item);
    list.append(...next);
    shown += next.length;
    tell();
    return next[0];
  }

  /** More papers, and the keyboard at the first of them; those not loaded yet come when they are. */
  function showNext() {
    const first = showMore();
    awaited = !first && !complete;
    if (first) first.querySelector('a').focus();
  }

  function remember() {
    const kept = new URLSearchParams();
    for (const [name, value] of Object.entries(wanted)) {
      if (value) kept.set(name, value === true ? '1' : value);
    }
    const hash = kept.toString();
    history.replaceState(null, '', hash ? '#' + hash : location.href.split('#')[0]);
  }

  let remembering = 0;
  function changed() {
    wanted.words = byId('words').value;
    wanted.code = byId('code').checked;
    for (const name of FILTERS) wanted[name] = byId(name).value;
    show();
    clearTimeout(remembering);
    remembering = setTimeout(remember, 400);
  }

  function option(name, value, text, lang) {
    const made = element('option', '', text, lang);
    made.value = value;
    byId(name).append(made);
  }

  /** A filter set before its choices were there, or one that is not among them. */
  function choose() {
    for (const name of FILTERS) {
      const select = byId(name);
      select.value = wanted[name];
      if (complete && select.value !== wanted[name]) {
        option(name, wanted[name], wanted[name]);
        select.value = wanted[name];
      }
    }
  }

  function fromAddress() {
    const kept = new URLSearchParams(location.hash.slice(1));
    for (const name of ['words', ...FILTERS]) wanted[name] = kept.get(name) || '';
    wanted.code = kept.get('code') === '1';
    byId('words').value = wanted.words;
    byId('code').checked = wanted.code;
    choose();
    show();
  }

  function loadNext() {
    if (awaited) showNext();
    const file = files.shift();
    if (!file) {
      complete = true;
      choose();
      searching() ? show() : tell();
      return;
    }
    const script = element('script');
    script.src = file;
    script.onload = loadNext;
    script.onerror = loadNext;
    document.head.append(script);
  }

  byId('search').addEventListener('input', changed);
  byId('search').addEventListener('reset', () => setTimeout(changed));
  byId('search').addEventListener('submit', (event) => event.preventDefault());
  byId('more').firstElementChild.addEventListener('click', showNext);
  addEventListener('hashchange', () => {
    // the way to a part of this page is no search
    if (!byId(location.hash.slice(1))) fromAddress();
  });
  new IntersectionObserver((seen) => {
    // the keyboard on the button would lose its place when the button goes
    const held = byId('more').contains(document.activeElement);
    if (!held && seen.some((one) => one.isIntersecting) && scrollY > 0 && shown < found.length) showMore();
  }, { rootMargin: '0px 0px 600px' }).observe(byId('more'));

  return {
    library(count, months, paths) {
      total = count;
      for (const [month, number] of months) {
        const name = month === '' ? 'Undated' : month.length === 4 ? month + ', any month' : inWords(month);
        option('month', month === '' ? 'undated' : month, name + ' (' + number + ')');
      }
      files.push(...paths);
      document.documentElement.classList.add('js');
      fromAddress();
      loadNext();
    },
    sections(rows) {
      for (const [heading, number] of rows) option('section', heading, heading + ' (' + number + ')');
    },
    digests(rows) {
      for (const [id, name, date] of rows) option('digest', id, date ? name + ', ' + inWords(date) : name);
    },
    papers(digests, sections, rows) {
      for (const [page, title, lang, authors, venue, date, code, inDigests, under] of rows) {
        const headings = under.map((number) => sections[number]);
        const foldedTitle = folded(title);
        const others = folded([authors, venue, page, headings.join(' ')].join(' '));
        papers.push({
          page, title, lang, authors, venue, date, code: code === 1, foldedTitle,
          digests: inDigests.map((number) => digests[number]), sections: headings,
          text: foldedTitle + ' ' + others,
        });
      }
      searching() ? show() : tell();
    },
  };
})();
