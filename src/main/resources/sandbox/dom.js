// Small helpers to build and keep DOM. Text only ever becomes text nodes.

let count = 0;

/** A fresh id for label/control pairs. */
export const freshId = (word) => `${word}-${++count}`;

/**
 * Builds an element. Attributes that are null, undefined or false are left out, true becomes an empty
 * attribute, and `on` holds event listeners.
 */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'on') addListeners(node, value);
    else if (value !== null && value !== undefined && value !== false) {
      node.setAttribute(name, value === true ? '' : String(value));
    }
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}

function addListeners(node, listeners) {
  for (const [event, listener] of Object.entries(listeners)) node.addEventListener(event, listener);
}

/** Marks a control as busy while `work` runs; a second call in the meantime does nothing. */
export async function whileBusy(node, work) {
  if (node.getAttribute('aria-busy') === 'true') return undefined;
  node.setAttribute('aria-busy', 'true');
  try {
    return await work();
  } finally {
    node.removeAttribute('aria-busy');
  }
}

/** Runs `change`, which may replace what is inside `root`, and puts the focus back where it was. */
export function keepingFocus(root, change) {
  const before = document.activeElement;
  const inside = before !== root && root.contains(before);
  const mark = inside ? markOf(before) : null;
  change();
  if (!inside || before.isConnected) return;
  const again = mark.control && root.querySelector(mark.control);
  (again ?? root.querySelector(mark.message) ?? root).focus({ preventScroll: true });
  if (again && mark.range) again.setSelectionRange(...mark.range);
}

const is = (name, value) => `[data-${name}="${CSS.escape(value)}"]`;

function markOf(node) {
  const message = is('ts', node.closest('[data-ts]')?.dataset.ts ?? '');
  const action = node.closest('[data-action]');
  if (!action) return { message };
  const scope = node.closest('[data-ts]') ? `${message} ` : '';
  const choice = node.matches('[type=radio], [type=checkbox]') ? ` input[value="${CSS.escape(node.value)}"]` : '';
  const control = scope + is('block', action.dataset.block) + is('action', action.dataset.action) + choice;
  const typed = node.matches('textarea, input[type=text]');
  return { message, control, range: typed ? [node.selectionStart, node.selectionEnd] : null };
}

const FOCUSABLE = 'a[href], button:not([disabled]), input, select, textarea, [tabindex="0"]';

/** Keeps Tab inside a dialog and hands Escape to `onEscape`. */
export function trapKeys(dialog, onEscape) {
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onEscape();
    } else if (event.key === 'Tab') turnAround(dialog, event);
  });
}

function turnAround(dialog, event) {
  const stops = [...dialog.querySelectorAll(FOCUSABLE)].filter((node) => node.tabIndex >= 0 && node.checkVisibility());
  if (stops.length === 0) return;
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  if (document.activeElement !== edge && dialog.contains(document.activeElement)) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0]).focus();
}
