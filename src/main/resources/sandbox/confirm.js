// The question that Slack asks before an element with `confirm` acts.

import { el, trapKeys } from './dom.js';
import { plain, textObject } from './mrkdwn.js';

/** Asks; resolves to whether the person agreed. */
export function askFirst(question, reader) {
  return new Promise((resolve) => {
    const dialog = el('dialog', { class: 'confirm', role: 'alertdialog', 'data-testid': 'confirm' });
    const answer = (agreed) => {
      dialog.close();
      dialog.remove();
      resolve(agreed);
    };
    dialog.append(...contents(question, reader, answer));
    dialog.setAttribute('aria-labelledby', 'confirm-title');
    dialog.setAttribute('aria-describedby', 'confirm-text');
    trapKeys(dialog, () => answer(false));
    document.body.append(dialog);
    dialog.showModal();
  });
}

function contents(question, reader, answer) {
  const style = question.style === 'danger' ? 'danger' : 'primary';
  return [
    el('h2', { id: 'confirm-title' }, plain(question.title)),
    el('div', { id: 'confirm-text' }, textObject(question.text, reader)),
    el(
      'div',
      { class: 'dialog-buttons' },
      button('', 'confirm-no', plain(question.deny), () => answer(false)),
      button(style, 'confirm-yes', plain(question.confirm), () => answer(true)),
    ),
  ];
}

const button = (style, testid, words, click) =>
  el('button', { type: 'button', class: `button ${style}`, 'data-testid': testid, on: { click } }, words);
