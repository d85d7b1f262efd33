// The elements of Block Kit that hold a value. Each builder gets the element and its `place`:
// {id, label, draft, reader, chosen}: the control's id, its aria attributes, what was entered before
// (undefined when nothing), who reads, and what to call when a choice is made. It returns {node, read},
// where read() gives the value as in Slack's view.state.values, without its type.

import { el, freshId } from './dom.js';
import { plain, textObject } from './mrkdwn.js';

const builders = {
  plain_text_input: (element, place) => {
    const rows = element.multiline ? 4 : null;
    const node = textBox(element.multiline ? 'textarea' : 'input', element, place, { rows });
    return { node, read: () => ({ value: node.value === '' ? null : node.value }) };
  },
  number_input: (element, place) => {
    const inputmode = element.is_decimal_allowed ? 'decimal' : 'numeric';
    const node = textBox('input', element, place, { inputmode, class: 'text-input number' });
    return { node, read: () => ({ value: node.value.trim() === '' ? null : node.value.trim() }) };
  },
  datepicker: (element, place) => moment('date', 'selected_date', element.initial_date, element, place),
  timepicker: (element, place) => moment('time', 'selected_time', element.initial_time, element, place),
  static_select: buildSelect,
  radio_buttons: (element, place) => {
    const initial = place.draft ? place.draft.selected_option : element.initial_option;
    const { node, options, boxes } = choices('radio', element, place, [initial]);
    return { node, read: () => ({ selected_option: options.find((_, i) => boxes[i].checked) ?? null }) };
  },
  checkboxes: (element, place) => {
    const initial = place.draft ? place.draft.selected_options : element.initial_options;
    const { node, options, boxes } = choices('checkbox', element, place, initial ?? []);
    return { node, read: () => ({ selected_options: options.filter((_, i) => boxes[i].checked) }) };
  },
};

/** Whether an element of this type holds a value. */
export const holdsValue = (element) => Object.hasOwn(builders, element.type);

/** Whether its control is a group of several controls and so wants a legend, not a label. */
export const isGroup = (element) => element.type === 'radio_buttons' || element.type === 'checkboxes';

export const buildInput = (element, place) => builders[element.type](element, place);

function textBox(tag, element, place, more) {
  const node = el(tag, {
    class: 'text-input',
    type: tag === 'input' ? 'text' : null,
    id: place.id,
    maxlength: element.max_length,
    placeholder: element.placeholder && plain(element.placeholder),
    autofocus: element.focus_on_load === true,
    autocomplete: 'off',
    ...place.label,
    ...more,
    on: { keydown: (event) => onEnter(event, element, place) },
  });
  node.value = place.draft ? (place.draft.value ?? '') : (element.initial_value ?? '');
  return node;
}

function onEnter(event, element, place) {
  if (event.key !== 'Enter' || event.isComposing || !place.chosen || element.multiline) return;
  event.preventDefault();
  place.chosen();
}

function moment(type, key, initial, element, place) {
  const node = el('input', {
    class: 'text-input moment',
    type,
    id: place.id,
    ...place.label,
    on: { keydown: (event) => onEnter(event, element, place), blur: () => sendIfNew() },
  });
  node.value = (place.draft ? place.draft[key] : initial) ?? '';
  let sent = node.value;
  const sendIfNew = () => {
    if (node.value === sent) return;
    sent = node.value;
    place.chosen?.();
  };
  return { node, read: () => ({ [key]: node.value || null }) };
}

function buildSelect(element, place) {
  const options = element.options ?? element.option_groups.flatMap((group) => group.options);
  const initial = place.draft ? place.draft.selected_option : element.initial_option;
  const node = el(
    'select',
    { class: 'select', id: place.id, ...place.label, on: { change: () => place.chosen?.() } },
    el('option', { value: '' }, element.placeholder ? plain(element.placeholder) : 'Choose …'),
    ...(element.options ? optionNodes(options) : element.option_groups.map(groupNode)),
  );
  node.value = options.some((option) => option.value === initial?.value) ? initial.value : '';
  return { node, read: () => ({ selected_option: options.find((option) => option.value === node.value) ?? null }) };
}

const optionNodes = (options) => options.map((option) => el('option', { value: option.value }, plain(option.text)));

const groupNode = (group) => el('optgroup', { label: plain(group.label) }, ...optionNodes(group.options));

function choices(type, element, place, initial) {
  const name = freshId('choice');
  const { options } = element;
  const boxes = options.map((option) =>
    el('input', { type, name, value: option.value, on: { change: () => place.chosen?.() } }),
  );
  boxes.forEach((box, i) => {
    box.checked = initial.some((option) => option?.value === options[i].value);
  });
  const rows = options.map((option, i) => choiceRow(option, boxes[i], place.reader));
  const role = type === 'radio' ? 'radiogroup' : 'group';
  return { node: el('div', { class: 'choices', id: place.id, role, ...place.label }, ...rows), options, boxes };
}

function choiceRow(option, box, reader) {
  const description = option.description && el('span', { class: 'description' }, textObject(option.description, reader));
  return el(
    'label',
    { class: 'choice' },
    box,
    el('span', {}, el('span', { class: 'choice-text' }, textObject(option.text, reader)), description),
  );
}
