// The polite line that says what went wrong. Inside an open dialog it is shown there.

import { el } from './dom.js';

const QUIET = 'quiet';

function place() {
  const dialogs = document.querySelectorAll('dialog[open] .notices');
  return dialogs[dialogs.length - 1] ?? document.getElementById('notices');
}

/** Shows a sentence until it is dismissed or the next one comes. */
export function complain(sentence) {
  clear();
  const words = el('p', {}, sentence);
  const line = el('div', { class: 'notice', role: 'alert', 'data-testid': 'notice' }, words);
  const dismiss = el(
    'button',
    { type: 'button', class: 'dismiss', 'aria-label': 'Dismiss', on: { click: () => line.remove() } },
    '×',
  );
  line.append(dismiss);
  place().append(line);
}

/** Takes away what was said; called when something works again. */
export const clear = () => document.querySelectorAll(`.notice:not(.${QUIET})`).forEach((line) => line.remove());

/** Says (once) that the sandbox is silent, or takes that back. */
export function silent(isSilent) {
  const shown = document.querySelector(`.notice.${QUIET}`);
  if (!isSilent) shown?.remove();
  else if (!shown) {
    const words = el('p', {}, 'The sandbox does not answer. Trying again …');
    const line = el('div', { class: `notice ${QUIET}`, role: 'status', 'data-testid': 'silent' }, words);
    document.getElementById('notices').append(line);
  }
}
