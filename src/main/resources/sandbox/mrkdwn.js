// Slack's mrkdwn as DOM nodes. `reader` says who reads: {names: Map(id -> name), zone, now()}.

import { el } from './dom.js';
import { emojiNamed, withEmoji } from './emoji.js';
import { fillDate } from './times.js';

const FENCE = /```\n?([\s\S]+?)\n?```/g;
const QUOTE = /^(?:>|&gt;) ?/;
const BULLET = /^\s*(?:•|-|◦)\s+/;
const NUMBER = /^\s*(\d{1,3})\.\s+/;
const INLINE = new RegExp(
  [
    '`([^`\\n]+)`',
    '<([^<>\\n]+)>',
    ":([a-z0-9_+'-]+):(?::skin-tone-([2-6]):)?",
    '(?<![\\p{L}\\p{N}])([*_~])(?=\\S)(.{1,2000}?)(?<=\\S)\\5(?![\\p{L}\\p{N}])',
    '(https?://[^\\s<>|]*[^\\s<>|.,;:!?)\\]])',
  ].join('|'),
  'gu',
);
const MARKS = { '*': 'strong', _: 'em', '~': 's' };
const SAFE_LINK = /^(https?|mailto|tel):/i;

export const unescape = (text) =>
  text.replace(/&(lt|gt|amp);/g, (_, name) => ({ lt: '<', gt: '>', amp: '&' })[name]);

/** A whole mrkdwn text: code fences, quotes, lists and lines. */
export function mrkdwn(text, reader) {
  const out = document.createDocumentFragment();
  let from = 0;
  for (const fence of text.matchAll(FENCE)) {
    out.append(...paragraphs(text.slice(from, fence.index).replace(/\n$/, ''), reader));
    out.append(el('pre', {}, el('code', {}, unescape(fence[1]))));
    from = fence.index + fence[0].length;
  }
  const rest = text.slice(from);
  out.append(...paragraphs(from ? rest.replace(/^\n/, '') : rest, reader));
  return out;
}

/** A text object of Block Kit: plain_text or mrkdwn. */
export function textObject(object, reader) {
  if (!object) return document.createTextNode('');
  if (object.type === 'mrkdwn') return mrkdwn(object.text, reader);
  return document.createTextNode(plain(object));
}

/** The words of a plain_text object. */
export const plain = (object) => (object.emoji === false ? object.text : withEmoji(object.text));

function paragraphs(text, reader) {
  if (text === '') return [];
  const runs = [];
  for (const line of text.split('\n')) {
    const kind = kindOf(line);
    if (runs.at(-1)?.kind === kind) runs.at(-1).lines.push(line);
    else runs.push({ kind, lines: [line] });
  }
  return runs.map((run) => RUNS[run.kind](run.lines, reader));
}

function kindOf(line) {
  if (QUOTE.test(line)) return 'quote';
  if (BULLET.test(line)) return 'bullets';
  if (NUMBER.test(line)) return 'numbers';
  return 'lines';
}

const RUNS = {
  // a line break at the very end would not show: a second one keeps the empty line
  lines: (lines, reader) => el('div', { class: 'lines' }, ...withBreaks(lines, reader), lines.at(-1) === '' ? '\n' : null),
  quote: (lines, reader) =>
    el('blockquote', {}, ...withBreaks(lines.map((line) => line.replace(QUOTE, '')), reader)),
  bullets: (lines, reader) =>
    el('ul', {}, ...lines.map((line) => el('li', {}, ...inline(line.replace(BULLET, ''), reader)))),
  numbers: (lines, reader) =>
    el(
      'ol',
      { start: NUMBER.exec(lines[0])[1] },
      ...lines.map((line) => el('li', {}, ...inline(line.replace(NUMBER, ''), reader))),
    ),
};

const withBreaks = (lines, reader) =>
  lines.flatMap((line, i) => (i === 0 ? inline(line, reader) : ['\n', ...inline(line, reader)]));

function inline(text, reader) {
  const nodes = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    const node = inlineNode(match, reader);
    if (node === null) continue;
    if (match.index > from) nodes.push(unescape(text.slice(from, match.index)));
    nodes.push(node);
    from = match.index + match[0].length;
  }
  if (from < text.length) nodes.push(unescape(text.slice(from)));
  return nodes;
}

function inlineNode([, code, angle, emoji, tone, mark, marked, url], reader) {
  if (code !== undefined) return el('code', {}, unescape(code));
  if (angle !== undefined) return angleNode(angle, reader);
  if (emoji !== undefined) return emojiNamed(emoji, tone ? Number(tone) : 0) ?? null;
  if (mark !== undefined) return el(MARKS[mark], {}, ...inline(marked, reader));
  return link(unescape(url), unescape(url));
}

function angleNode(inside, reader) {
  const bar = inside.indexOf('|');
  const target = bar < 0 ? inside : inside.slice(0, bar);
  const label = bar < 0 ? null : unescape(inside.slice(bar + 1));
  if (/^@[UW]/.test(target)) return mention(`@${reader.names.get(target.slice(1)) ?? label ?? target.slice(1)}`);
  if (/^#[CG]/.test(target)) return mention(`#${label || 'private channel'}`);
  if (target.startsWith('!date^')) return dateNode(target, label, reader);
  if (target.startsWith('!')) return mention(`@${label?.replace(/^@/, '') ?? target.slice(1).split('^')[0]}`);
  return SAFE_LINK.test(target) ? link(unescape(target), label ?? unescape(target).replace(/^(mailto|tel):/, '')) : null;
}

const mention = (words) => el('span', { class: 'mention' }, words);

const link = (address, words) => el('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, words);

function dateNode(target, fallback, reader) {
  const [, seconds, pattern = '', address] = target.split('^');
  const instant = Number(seconds) * 1000;
  const words = (Number.isFinite(instant) && fillDate(pattern, instant, reader)) || (fallback ?? pattern);
  const node = el('time', { datetime: Number.isFinite(instant) ? new Date(instant).toISOString() : null }, words);
  return address && SAFE_LINK.test(address) ? el('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, node) : node;
}
