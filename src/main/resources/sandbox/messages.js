// The list of messages: keeps what has not changed, so that focus and scroll stay where they are.

import { newSurface, renderBlocks } from './blocks.js';
import { slashLine } from './composer.js';
import { el, keepingFocus } from './dom.js';
import { mrkdwn, unescape } from './mrkdwn.js';
import { avatar, botAvatar } from './people.js';
import { dateOf, longDate, nearbyDay, timeOf } from './times.js';

const SAME_BREATH_MIN = 5;
const NEAR_BOTTOM_PX = 60;
const SETTLED_MS = 500;
const byId = (id) => document.getElementById(id);

/** `press(ts, block, action, patch, state)` is called for what is pressed in a message. */
export function messageList(press) {
  const list = byId('messages');
  const scroll = stickyScroll(byId('scroll'), list, byId('newer'));
  let rows = new Map();
  let seen = new Set();

  return function show({ messages, people, reader, fresh, today }) {
    const wanted = rowsFor(messages, today);
    const kept = new Map();
    const draw = () => {
      wanted.forEach((row, i) => {
        const old = fresh ? undefined : rows.get(row.key);
        const node = old?.mark === row.mark ? old.node : rowNode(row, { people, reader, press });
        kept.set(row.key, { mark: row.mark, node });
        if (list.children[i] !== node) list.insertBefore(node, list.children[i] ?? null);
      });
      while (list.children.length > wanted.length) list.lastElementChild.remove();
    };
    if (fresh) {
      announceFromNow(byId('scroll'));
      list.replaceChildren();
    }
    const news = fresh ? [] : messages.filter((message) => !seen.has(message.ts));
    scroll.around(() => keepingFocus(list, draw), { fresh, news: news.length, own: news.some(isOwn(people)) });
    rows = kept;
    seen = new Set(messages.map((message) => message.ts));
    byId('beginning').hidden = messages.length > 0;
  };
}

const isOwn = (people) => (message) => people.has(message.from);

/** Screen readers hear what comes from now on, not the whole history of the person just chosen. */
function announceFromNow(log) {
  log.setAttribute('aria-live', 'off');
  setTimeout(() => log.setAttribute('aria-live', 'polite'), SETTLED_MS);
}

function rowsFor(messages, today) {
  const rows = [];
  messages.forEach((message, i) => {
    const before = messages[i - 1];
    const date = dateOf(message.at);
    if (!before || dateOf(before.at) !== date) {
      const words = nearbyDay(date, today) ?? longDate(date);
      rows.push({ key: `day ${date} ${message.ts}`, mark: words, day: words });
    }
    const compact = before !== undefined && inOneBreath(before, message);
    rows.push({ key: message.ts, mark: `${compact} ${JSON.stringify(message)}`, message, compact });
  });
  return rows;
}

function inOneBreath(before, message) {
  const quiet = (each) => each.ephemeral || each.slash;
  const minutes = (Date.parse(`${message.at}Z`) - Date.parse(`${before.at}Z`)) / 60_000;
  return before.from === message.from && !quiet(before) && !quiet(message) && minutes < SAME_BREATH_MIN &&
    dateOf(before.at) === dateOf(message.at);
}

function rowNode(row, scene) {
  if (row.day) return el('li', { class: 'day' }, el('h3', {}, row.day));
  const { message, compact } = row;
  const author = scene.people.get(message.from);
  const quiet = message.ephemeral || message.slash;
  const side = compact
    ? el('time', { class: 'side-time', datetime: message.at }, timeOf(message.at))
    : author ? avatar(author) : botAvatar();
  return el(
    'li',
    {
      class: `message${compact ? ' compact' : ''}${quiet ? ' only-you' : ''}`,
      'data-testid': 'message',
      'data-ts': message.ts,
      'data-from': message.from,
      tabindex: '-1',
    },
    quiet ? el('p', { class: 'only-you-label' }, 'Only visible to you') : null,
    el('div', { class: 'side' }, side),
    el('div', { class: 'said' }, byline(message, author, compact), body(message, scene)),
  );
}

function byline(message, author, compact) {
  const name = el('span', { class: 'author' }, author?.name ?? 'Amble');
  const badge = author ? null : el('span', { class: 'badge' }, 'App');
  const time = el('time', { class: 'at', datetime: message.at }, timeOf(message.at));
  return el('p', { class: compact ? 'byline unseen' : 'byline' }, name, ' ', badge, ' ', time);
}

function body(message, { reader, press }) {
  const edited = message.edited ? el('span', { class: 'edited', 'data-testid': 'edited' }, '(edited)') : null;
  if (message.slash) return el('div', { class: 'body' }, slashLine(unescape(message.text)));
  if (!message.blocks?.length) return el('div', { class: 'body words' }, mrkdwn(message.text ?? '', reader), edited);
  const surface = newSurface(reader, (...pressed) => press(message.ts, ...pressed));
  return el('div', { class: 'body' }, ...renderBlocks(message.blocks, surface), edited);
}

/** Stays at the bottom when the reader is there; otherwise offers to go there. */
function stickyScroll(box, list, newer) {
  let atBottom = true;
  const toBottom = () => {
    box.scrollTop = box.scrollHeight;
    atBottom = true;
    newer.hidden = true;
  };
  box.addEventListener('scroll', () => {
    atBottom = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_BOTTOM_PX;
    if (atBottom) newer.hidden = true;
  }, { passive: true });
  newer.addEventListener('click', () => {
    toBottom();
    box.focus({ preventScroll: true });
  });
  const watch = new ResizeObserver(() => atBottom && toBottom());
  watch.observe(box);
  watch.observe(list);
  return {
    around(change, { fresh, news, own }) {
      const stay = atBottom || fresh || own;
      change();
      if (stay) toBottom();
      else if (news > 0) newer.hidden = false;
    },
  };
}
