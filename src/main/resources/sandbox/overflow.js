// The "…" menu of Block Kit: a menu button after the ARIA pattern.

import { el, freshId } from './dom.js';
import { plain } from './mrkdwn.js';

/** Builds the menu; `chosen(option)` is called with the option that was picked. */
export function overflowMenu(element, chosen) {
  const id = freshId('menu');
  const menu = el('div', { class: 'menu', id, role: 'menu', hidden: true });
  const toggle = el(
    'button',
    { type: 'button', class: 'button overflow', 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'aria-controls': id },
    el('span', { 'aria-hidden': 'true' }, '•••'),
    el('span', { class: 'unseen' }, 'More actions'),
  );
  const show = (open) => {
    menu.hidden = !open;
    toggle.setAttribute('aria-expanded', String(open));
    if (open) menu.firstElementChild.focus();
  };
  const pick = (option) => {
    show(false);
    toggle.focus();
    chosen(option);
  };
  menu.append(...element.options.map((option) => item(option, pick)));
  toggle.addEventListener('click', () => show(menu.hidden));
  const box = el('div', { class: 'overflow-box' }, toggle, menu);
  listenTo(box, menu, () => {
    show(false);
    toggle.focus();
  });
  box.addEventListener('focusout', (event) => !box.contains(event.relatedTarget) && show(false));
  return { node: box, control: toggle };
}

const item = (option, pick) =>
  el(
    'button',
    { type: 'button', role: 'menuitem', tabindex: '-1', 'data-value': option.value, on: { click: () => pick(option) } },
    plain(option.text),
    option.description && el('span', { class: 'description' }, plain(option.description)),
  );

function listenTo(box, menu, leave) {
  box.addEventListener('keydown', (event) => {
    if (menu.hidden) return;
    const items = [...menu.children];
    const at = items.indexOf(document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape') leave();
    else if (next !== undefined) items.at(next % items.length).focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
}
