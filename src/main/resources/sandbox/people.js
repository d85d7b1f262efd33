// The six people of the workspace, and pictures for them.

import { el } from './dom.js';

const TONES = 6;
const tones = new Map();

const initials = (name) =>
  name
    .split(/\s+/)
    .map((part) => [...part][0])
    .filter((_, i, all) => i === 0 || i === all.length - 1)
    .join('')
    .toUpperCase();

/** Initials on the person's colour. */
export const avatar = (person) =>
  el('span', { class: `avatar tone-${tones.get(person.id) ?? 0}`, 'aria-hidden': 'true' }, initials(person.name));

export const botAvatar = () => el('img', { class: 'avatar', src: 'favicon.svg', alt: '', width: 36, height: 36 });

const place = (zone) => zone.split('/').at(-1).replaceAll('_', ' ');

/** The list at the side; `choose(id)` is called with the person picked. */
export function peopleList(list, heading, choose) {
  const rows = new Map();
  list.addEventListener('click', (event) => {
    const button = event.target.closest('button[data-person]');
    if (button) choose(button.dataset.person);
  });
  return (people, current, timeFor) => {
    people.forEach((person, i) => tones.set(person.id, i % TONES));
    for (const person of people) {
      if (!rows.has(person.id)) list.append(newRow(person, rows));
      fillRow(rows.get(person.id), person, person.id === current, timeFor(person));
    }
    const you = people.find((person) => person.id === current);
    const words = `You are ${you?.name ?? '…'}`;
    if (heading.textContent !== words) heading.textContent = words;
  };
}

function newRow(person, rows) {
  const time = el('time', { class: 'person-time' });
  const unread = el('span', { class: 'unread', 'data-testid': `unread-${person.id}`, hidden: true });
  const [first, ...rest] = person.name.split(' ');
  const name = el('span', { class: 'person-name' }, first, el('span', { class: 'surname' }, ` ${rest.join(' ')}`));
  const button = el(
    'button',
    { type: 'button', class: 'person', 'data-person': person.id, 'data-testid': `person-${person.id}` },
    avatar(person),
    name,
    el('span', { class: 'person-title' }, person.title),
    el('span', { class: 'person-where' }, time, el('span', { class: 'person-zone' }, ` ${place(person.zone)}`)),
    unread,
  );
  rows.set(person.id, { button, time, unread });
  return el('li', {}, button);
}

function fillRow({ button, time, unread }, person, chosen, localTime) {
  if (chosen) button.setAttribute('aria-current', 'true');
  else button.removeAttribute('aria-current');
  if (time.textContent !== localTime) time.textContent = localTime;
  unread.hidden = !person.unread;
  unread.replaceChildren(el('span', { class: 'unseen' }, `, ${person.unread} unread`));
}
