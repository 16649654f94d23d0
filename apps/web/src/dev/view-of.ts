import type { AuthorSheet, AuthorView } from '@lamplight/contracts';

/** What an author wants to know, the most pressing first. */
export function viewOf({ findings, places, session }: AuthorView): HTMLElement[] {
  const stopped = session?.stopped ?? null;
  return [
    ...(findings.length === 0 ? [] : [findingList(findings)]),
    ...(stopped === null ? [] : [withText('p', stopped, 'stopped')]),
    ...(session === null ? [] : sheetOf(session.sheet)),
    ...placeList(places),
  ];
}

function findingList(findings: AuthorView['findings']): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'findings';
  for (const { where, severity, words } of findings) {
    const item = withText('li', '', severity);
    item.append(withText('code', where), ` ${severity}: ${words}`);
    list.append(item);
  }
  return list;
}

function sheetOf({ sections, happened }: AuthorSheet): HTMLElement[] {
  const shown = sections.flatMap(({ title, lines }) => [withText('h2', title), tableOf(title, lines)]);
  const last = document.createElement('ol');
  last.append(...happened.map((one) => withText('li', one)));
  return [...shown, withText('h2', 'Last turn'), last];
}

function tableOf(title: string, lines: AuthorSheet['sections'][number]['lines']): HTMLElement {
  const table = document.createElement('table');
  table.setAttribute('aria-label', title);
  for (const { name, value, changed } of lines) {
    const row = table.insertRow();
    const head = document.createElement('th');
    head.scope = 'row';
    head.textContent = name;
    row.append(head, withText('td', changed ? `${value} *` : value, changed ? 'changed' : ''));
  }
  return table;
}

/** Each place is an address, so that it can be kept as a bookmark. */
function placeList(places: AuthorView['places']): HTMLElement[] {
  const list = document.createElement('ul');
  list.className = 'places';
  for (const { id, name } of places) {
    const link = document.createElement('a');
    link.href = `/dev/from/${id}`;
    link.textContent = name;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  return [withText('h2', 'Begin anew in'), list];
}

function withText(name: string, text: string, className = ''): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  if (className !== '') element.className = className;
  return element;
}
