// Where a person types. What was typed is kept per person until it has arrived.

import { el } from './dom.js';

const COMMAND = '/walk';
const MOST_ROWS = 8;
const byId = (id) => document.getElementById(id);

/** `send(person, text)` resolves to whether it arrived; what did not comes back into the box. */
export function composer(send) {
  const box = byId('composer');
  const drafts = new Map();
  let person = null;
  let early = false; // Enter was pressed before it was known who types
  let waiting = Promise.resolve();
  let pending = 0;

  const put = (whom, text) => {
    drafts.set(whom, text);
    if (whom !== person) return;
    box.value = text;
    fit(box);
    hint();
  };
  const hint = (dismissed = false) => {
    const text = box.value;
    byId('slash-hint').hidden = dismissed || !text.startsWith('/') || !`${COMMAND} `.startsWith(text);
  };
  const complete = () => {
    put(person, `${COMMAND} `);
    byId('slash-hint').hidden = true;
    box.focus();
  };
  const deliver = async (whom, text) => {
    const arrived = await send(whom, text);
    if (!arrived) put(whom, [text, drafts.get(whom)].filter(Boolean).join('\n'));
    pending -= 1;
    byId('sending').textContent = pending ? 'Sending …' : '';
  };
  const say = (text) => {
    const whom = person;
    pending += 1;
    byId('sending').textContent = 'Sending …';
    waiting = waiting.then(() => deliver(whom, text));
  };
  const sendBox = () => {
    const text = box.value.trim();
    early = person === null;
    if (text === '' || early) return;
    put(person, '');
    say(text);
  };

  listen(box, { hint, complete, sendBox, changed: () => put(person, box.value) });
  return {
    say,
    focus: () => box.focus(),
    show(whom, name) {
      if (person === whom) return;
      const typed = person === null ? box.value : '';
      person = whom;
      box.placeholder = `Message Amble as ${name}`;
      put(whom, drafts.get(whom) ?? typed);
      if (early) sendBox();
    },
  };
}

function listen(box, { hint, complete, sendBox, changed }) {
  box.addEventListener('input', changed);
  box.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const hinting = !byId('slash-hint').hidden;
    const partial = hinting && box.value.trimEnd() !== COMMAND;
    if (event.key === 'Escape' && hinting) hint(true);
    else if (event.key === 'Tab' && hinting && !event.shiftKey && box.value !== `${COMMAND} `) complete();
    else if (event.key === 'Enter' && !event.shiftKey) (partial ? complete : sendBox)();
    else return;
    event.preventDefault();
  });
  byId('slash-hint').addEventListener('click', complete);
  byId('composer-form').addEventListener('submit', (event) => {
    event.preventDefault();
    sendBox();
    box.focus();
  });
}

function fit(box) {
  box.rows = Math.min(MOST_ROWS, box.value.split('\n').length);
}

/** The command of a typed slash line, set apart from what follows it. */
export function slashLine(text) {
  const [, command, rest] = /^(\S+)([\s\S]*)$/.exec(text) ?? [null, text, ''];
  return el('div', { class: 'slash' }, el('code', {}, command), rest);
}
