// Block Kit as DOM. A surface is a message or a view:
// {reader, press(block, action, patch), state(), draftOf(block, element), fields, submits}.

import { askFirst } from './confirm.js';
import { el, freshId, whileBusy } from './dom.js';
import { buildInput, holdsValue, isGroup } from './inputs.js';
import { plain, textObject } from './mrkdwn.js';
import { overflowMenu } from './overflow.js';

/** A surface whose elements call `press(block, action, patch, state)`. */
export function newSurface(reader, press, draftOf = () => undefined) {
  const fields = [];
  return {
    reader,
    fields,
    draftOf,
    press: (block, action, patch) => press(block, action, patch, stateOf(fields)),
  };
}

/** Slack's state.values of what is entered now: {block: {action: {type, ...}}}. */
export function stateOf(fields) {
  const state = {};
  for (const { block, element, read } of fields) {
    (state[block] ??= {})[element.action_id] = { type: element.type, ...read() };
  }
  return state;
}

export const renderBlocks = (blocks, surface) => blocks.map((block) => renderBlock(block, surface));

function renderBlock(block, surface) {
  const node = Object.hasOwn(kinds, block.type)
    ? kinds[block.type](block, surface)
    : el('p', { class: 'unknown' }, `(The sandbox cannot show a “${block.type}” block.)`);
  node.classList.add('block');
  if (block.block_id) node.dataset.blockId = block.block_id;
  return node;
}

const kinds = {
  section: (block, surface) => {
    const id = freshId('section');
    const text = block.text && el('div', { class: 'text', id }, textObject(block.text, surface.reader));
    const fields = block.fields && el('div', { class: 'fields' }, ...block.fields.map((field) => fieldNode(field, surface)));
    const label = block.text ? { 'aria-labelledby': id } : {};
    const accessory = block.accessory && el('div', { class: 'accessory' }, elementNode(block.accessory, block, surface, label));
    const groups = block.accessory && isGroup(block.accessory) ? ' stacked' : '';
    return el('div', { class: `section${groups}` }, el('div', { class: 'section-words' }, text, fields), accessory);
  },
  actions: (block, surface) => {
    const short = block.elements.length > 4 && block.elements.every((e) => e.type === 'button' && e.text.text.length <= 2);
    const nodes = block.elements.map((element) => elementNode(element, block, surface, labelOf(element)));
    return el('div', { class: `actions${short ? ' scale' : ''}` }, ...nodes);
  },
  context: (block, surface) =>
    el('div', { class: 'context' }, ...block.elements.map((element) => contextNode(element, surface))),
  divider: () => el('hr', {}),
  header: (block) => el('h3', { class: 'header' }, plain(block.text)),
  image: (block) => {
    const title = block.title && el('figcaption', {}, plain(block.title));
    return el('figure', {}, title, picture(block));
  },
  input: inputBlock,
};

const fieldNode = (field, surface) => el('div', { class: 'field-text' }, textObject(field, surface.reader));

const contextNode = (element, surface) =>
  element.type === 'image' ? picture(element) : el('div', {}, textObject(element, surface.reader));

function labelOf(element) {
  const words = element.accessibility_label ?? (element.placeholder && plain(element.placeholder));
  return words && element.type !== 'button' ? { 'aria-label': words } : {};
}

/** A picture, or its description where it cannot be loaded: only the sandbox's own may be. */
function picture({ image_url: address, alt_text: words }) {
  const missing = () => el('span', { class: 'no-picture', role: 'img', 'aria-label': words }, words);
  if (!address || new URL(address, location.href).origin !== location.origin) return missing();
  const image = el('img', { src: address, alt: words, on: { error: () => image.replaceWith(missing()) } });
  return image;
}

function elementNode(element, block, surface, label) {
  if (element.type === 'image') return picture(element);
  if (element.type === 'button') return buttonNode(element, block, surface);
  if (element.type === 'overflow') return overflowNode(element, block, surface);
  if (holdsValue(element)) return valueNode(element, block, surface, label, true).node;
  return el('span', { class: 'unknown' }, `(The sandbox cannot show a “${element.type}”.)`);
}

function mark(node, block, element) {
  node.dataset.block = block.block_id ?? '';
  node.dataset.action = element.action_id ?? '';
  return node;
}

/** Asks first where the element says so, then sends the action and stays busy until it is answered. */
async function act(node, block, element, surface, patch) {
  if (element.confirm && !(await askFirst(element.confirm, surface.reader))) return;
  await whileBusy(node, () => surface.press(block.block_id, element.action_id, patch));
}

function buttonNode(element, block, surface) {
  const click = () => {
    if (/^https?:/i.test(element.url ?? '')) window.open(element.url, '_blank', 'noopener');
    act(node, block, element, surface, element.value === undefined ? {} : { value: element.value });
  };
  const node = el(
    'button',
    { type: 'button', class: `button ${element.style ?? ''}`, 'aria-label': element.accessibility_label, on: { click } },
    plain(element.text),
  );
  return mark(node, block, element);
}

function overflowNode(element, block, surface) {
  const { node, control } = overflowMenu(element, (option) =>
    act(control, block, element, surface, { selected_option: option }),
  );
  mark(control, block, element);
  return node;
}

function valueNode(element, block, surface, label, sends, id = freshId('control')) {
  const place = { id, label, reader: surface.reader, draft: surface.draftOf(block.block_id, element) };
  if (sends) place.chosen = () => act(input.node, block, element, surface, input.read());
  const input = buildInput(element, place);
  mark(input.node, block, element);
  surface.fields.push({ block: block.block_id, element, read: input.read, node: input.node });
  return input;
}

function inputBlock(block, surface) {
  const { element } = block;
  const ids = { control: freshId('control'), label: freshId('label'), hint: freshId('hint'), error: freshId('error') };
  const aria = { 'aria-describedby': `${block.hint ? `${ids.hint} ` : ''}${ids.error}` };
  if (isGroup(element)) aria['aria-labelledby'] = ids.label;
  if (!block.optional && element.type !== 'checkboxes') aria['aria-required'] = 'true';
  const { node } = valueNode(element, block, surface, aria, block.dispatch_action === true, ids.control);
  const error = el('p', { class: 'field-error', id: ids.error, 'data-testid': 'field-error', hidden: true });
  surface.fields.at(-1).error = error;
  const words = [plain(block.label), block.optional ? el('span', { class: 'optional' }, ' (optional)') : null];
  const label = isGroup(element)
    ? el('div', { class: 'label', id: ids.label }, ...words)
    : el('label', { class: 'label', for: ids.control }, ...words);
  const hint = block.hint && el('p', { class: 'hint', id: ids.hint }, plain(block.hint));
  return el('div', { class: 'input-block' }, label, node, error, hint);
}
