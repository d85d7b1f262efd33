// The modal that Amble opened, if any: the topmost of its stack.

import { newSurface, renderBlocks, stateOf } from './blocks.js';
import { el, keepingFocus, trapKeys, whileBusy } from './dom.js';
import { plain } from './mrkdwn.js';

/**
 * `wire` = {press(viewId, block, action, patch, state), submit(viewId, values), close(viewId), left()}; submit resolves to
 * the answer of the server, with `errors` by block when it was refused.
 */
export function modals(wire) {
  const drafts = new Map();
  let open = null;

  const remember = () => {
    if (open) drafts.set(open.view.id, stateOf(open.surface.fields));
  };
  const shut = () => {
    open?.dialog.close();
    open?.dialog.remove();
    open = null;
  };
  const start = (view, reader) => {
    shut();
    open = { view, reader, dialog: el('dialog', { class: 'modal', 'data-testid': 'modal', 'aria-labelledby': 'modal-title' }) };
    const { dialog } = open;
    const closes = () => whileBusy(dialog, () => wire.close(view.id));
    Object.assign(open, { closes });
    trapKeys(dialog, closes);
    fill(open, wire, drafts.get(view.id));
    document.body.append(dialog);
    dialog.showModal();
    firstStop(dialog)?.focus();
  };

  return function show(view, reader) {
    if (!view) {
      const was = open;
      shut();
      drafts.clear();
      if (was) wire.left();
    } else if (open?.view.id !== view.id) {
      remember();
      start(view, reader);
    } else if (JSON.stringify(view) !== JSON.stringify(open.view)) {
      remember();
      Object.assign(open, { view, reader });
      keepingFocus(open.dialog, () => fill(open, wire, drafts.get(view.id)));
      if (!document.activeElement.closest('dialog form')) firstStop(open.dialog)?.focus();
    }
  };
}

const firstStop = (dialog) =>
  dialog.querySelector('[autofocus]') ??
  dialog.querySelector('.modal-body :is(input, select, textarea, button)') ??
  dialog.querySelector('.dialog-buttons button:last-child');

function fill(open, wire, draft) {
  const { view, reader, dialog, closes } = open;
  const draftOf = (block, element) => {
    const kept = draft?.[block]?.[element.action_id];
    return kept?.type === element.type ? kept : undefined;
  };
  open.surface = newSurface(reader, (...pressed) => wire.press(view.id, ...pressed), draftOf);
  const form = el(
    'form',
    { novalidate: true, autocomplete: 'off', on: { submit: (event) => submit(event, open, wire) } },
    el('header', {}, el('h2', { id: 'modal-title' }, plain(view.title)), cross(closes)),
    el('div', { class: 'notices' }),
    el('div', { class: 'modal-body', tabindex: '-1' }, ...renderBlocks(view.blocks, open.surface)),
    el('footer', { class: 'dialog-buttons' }, ...buttons(view, closes)),
  );
  dialog.replaceChildren(form);
}

const cross = (click) =>
  el('button', { type: 'button', class: 'dismiss', 'aria-label': 'Close', 'data-testid': 'modal-cross', on: { click } }, '×');

function buttons(view, click) {
  const words = view.close ? plain(view.close) : view.submit ? 'Cancel' : 'Close';
  const close = el('button', { type: 'button', class: 'button', 'data-testid': 'modal-close', on: { click } }, words);
  const submits = view.submit && el('button', { type: 'submit', class: 'button primary', 'data-testid': 'modal-submit' }, plain(view.submit));
  return [close, submits];
}

async function submit(event, open, wire) {
  event.preventDefault();
  const { view, surface } = open;
  if (!view.submit) return;
  const button = event.target.querySelector('[type=submit]');
  const answer = await whileBusy(button, () => wire.submit(view.id, stateOf(surface.fields)));
  if (answer && open.view.id === view.id) showErrors(open.surface.fields, answer.errors ?? {});
}

function showErrors(fields, errors) {
  const refused = fields.filter((field) => field.error);
  for (const { block, error, node } of refused) {
    const sentence = errors[block];
    error.textContent = sentence ?? '';
    error.hidden = sentence === undefined;
    if (sentence === undefined) node.removeAttribute('aria-invalid');
    else node.setAttribute('aria-invalid', 'true');
  }
  const first = refused.find(({ block }) => errors[block] !== undefined);
  (first?.node.matches('.choices') ? first.node.querySelector('input') : first?.node)?.focus();
}
