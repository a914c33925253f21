for (const table of document.querySelectorAll('table.sortable')) {
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.replaceChildren(button);
    head.classList.add('can');
    button.addEventListener('click', () => {
      const up = head.getAttribute('aria-sort') !== (head.classList.contains('n') ? 'descending' : 'ascending');
      const sign = up === head.classList.contains('n') ? -1 : 1;
      const value = (row) => row.cells[column].dataset.value ?? row.cells[column].textContent.trim();
      const order = (a, b) => (head.classList.contains('n') ? Number(value(a) || -1e9) - Number(value(b) || -1e9) : value(a).localeCompare(value(b), document.documentElement.lang, { numeric: true }));
      heads.forEach((other) => other.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', sign > 0 ? 'ascending' : 'descending');
      table.tBodies[0].append(...[...table.tBodies[0].rows].sort((a, b) => sign * order(a, b)));
    });
  });
}
const show = () => {
  const there = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let at = there; at; at = at.parentElement) {
    if (at.localName === 'details') {
      at.open = true;
    }
  }
  there?.scrollIntoView();
};
addEventListener('hashchange', show);
addEventListener('beforeprint', () => document.querySelectorAll('.examples').forEach((details) => { details.open = true; }));
show();
