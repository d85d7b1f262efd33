// Puts the page together: who you are, what the server says, and what you do.

import { fetchChanges, fetchState, post } from './api.js';
import { clockBar, runningClock } from './clock.js';
import { composer } from './composer.js';
import { homeTab } from './home.js';
import { messageList } from './messages.js';
import { modals } from './modal.js';
import { unescape } from './mrkdwn.js';
import { clear, complain, silent } from './notices.js';
import { peopleList } from './people.js';
import { dateOf, localMinute, timeOf } from './times.js';

const byId = (id) => document.getElementById(id);
const TABS = ['messages', 'home'];
const FIRST_PERSON = 'U01ANNA'; // who you are when the address names nobody
const BOT = 'U0AMBLE';
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 5000;
const PAUSE_MS = 150;
const QUIET_PAUSE_MS = 1000; // a server with too many waiting pages answers at once

const clock = runningClock();
let you = FIRST_PERSON; // the chosen person's id
let tab = 'messages';
let state = null; // what the server said last, for you
let drawnFor = null; // the person whose things are on the page
let homeOpenFor = null;
let asked = 0;

const showPeople = peopleList(byId('people'), byId('you-are'), (id) => goTo(id, tab));
const showMessages = messageList((message, block, action, patch, values) =>
  act('press', { message, block, action, patch, state: values }),
);
const showHome = homeTab(byId('home'), pressInView);
const showModal = modals({
  press: pressInView,
  submit: (view, values) => act('submit', { view, values }),
  close: (view) => act('close', { view }),
  left: () => document.activeElement === document.body && tab === 'messages' && box.focus(),
});
const showClock = clockBar(clock, (to) => act('clock', { to }), () => state && drawTimes());
const box = composer(send);

function pressInView(view, block, action, patch, values) {
  return act('press', { view, block, action, patch, state: values });
}

/** Does one thing as you and shows what came of it. */
async function act(action, body, person = you) {
  const answer = await post(action, { person, ...body });
  if (answer.ok) clear();
  await refresh().catch(() => silent(true));
  if (!answer.ok) complain(answer.error ?? 'That did not work.');
  return answer;
}

/** Resolves to whether the text arrived: it did when the list shows it, whatever the answer was. */
async function send(person, text) {
  const known = new Set(state?.messages.map((message) => message.ts));
  const { ok } = await act('say', { text }, person);
  const isIt = (message) => message.from === person && !known.has(message.ts) && unescape(message.text ?? '') === text;
  return ok || (person === you && state.messages.some(isIt));
}

/** Asks the server anew; an answer that was overtaken by a later question is dropped. */
async function refresh() {
  const mine = ++asked;
  const person = you;
  const answer = await fetchState(person);
  if (mine !== asked) return;
  if (answer === null) return becomeFirst();
  state = answer;
  silent(false);
  clock.set(answer.clock);
  draw();
  return undefined;
}

/** The address named somebody who isn't here. */
async function becomeFirst() {
  if (you === FIRST_PERSON) throw new Error('The first person is not there.');
  you = FIRST_PERSON;
  rememberInAddress(true);
  await refresh();
}

function draw() {
  const fresh = drawnFor !== you;
  drawnFor = you;
  const person = state.people.find((each) => each.id === you);
  const people = new Map(state.people.map((each) => [each.id, each]));
  const names = new Map([...people.values()].map((each) => [each.id, each.name]).concat([[BOT, 'Amble']]));
  const reader = { names, zone: person.zone, now: clock.now };
  byId('company').textContent = state.company;
  document.title = `${person.name} · ${state.company} (sandbox)`;
  drawTimes();
  box.show(you, person.name);
  const today = dateOf(localMinute(clock.now(), person.zone));
  showMessages({ messages: state.messages, people, reader, fresh, today });
  showHome(state.home, reader, fresh);
  showModal(state.modal, reader);
  markRead(person);
  openHomeOnce();
}

/** Tells the server each time you come to the Home tab: Amble may fill it then. */
function openHomeOnce() {
  if (tab !== 'home' || homeOpenFor === you) return;
  homeOpenFor = you;
  act('home', {});
}

function drawTimes() {
  const person = state.people.find((each) => each.id === you);
  showClock(person.zone, state.nextNudgeAt);
  showPeople(state.people, you, (each) => timeOf(localMinute(clock.now(), each.zone)));
  byId('tab-messages').classList.toggle('has-news', person.unread > 0 && tab !== 'messages');
}

let readUpTo = '';

/** Tells the server once per newest message that you have seen it. */
function markRead(person) {
  const newest = `${you} ${person.unread} ${state.messages.at(-1)?.ts}`;
  const looking = tab === 'messages' && document.visibilityState === 'visible';
  if (!looking || !person.unread || newest === readUpTo) return;
  readUpTo = newest;
  post('read', { person: you });
}

function goTo(person, nextTab) {
  if (person === you && nextTab === tab) return;
  [you, tab] = [person, nextTab];
  rememberInAddress(false);
  arrive();
}

function arrive() {
  showTab();
  clear();
  if (tab !== 'home') homeOpenFor = null;
  if (state && drawnFor === you) draw();
  else refresh().catch(() => silent(true));
}

function showTab() {
  for (const each of TABS) {
    const button = byId(`tab-${each}`);
    button.setAttribute('aria-selected', String(each === tab));
    button.tabIndex = each === tab ? 0 : -1;
    byId(`panel-${each}`).hidden = each !== tab;
  }
}

function rememberInAddress(replace) {
  const address = new URL(location.href);
  address.searchParams.set('person', you);
  if (tab === 'home') address.searchParams.set('tab', 'home');
  else address.searchParams.delete('tab');
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
}

function readAddress() {
  const wishes = new URLSearchParams(location.search);
  you = wishes.get('person') ?? FIRST_PERSON;
  tab = wishes.get('tab') === 'home' ? 'home' : 'messages';
}

function listen() {
  byId('tabs').addEventListener('click', (event) => {
    const button = event.target.closest('[data-tab]');
    if (button) goTo(you, button.dataset.tab);
  });
  byId('tabs').addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    goTo(you, tab === 'home' ? 'messages' : 'home');
    byId(`tab-${tab}`).focus();
  });
  byId('beginning').addEventListener('click', (event) => {
    const chip = event.target.closest('[data-say]');
    if (!chip) return;
    box.say(chip.dataset.say);
    box.focus();
  });
  window.addEventListener('popstate', () => {
    readAddress();
    arrive();
  });
  document.addEventListener('visibilitychange', () => state && draw());
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Follows the server for as long as the page is open; after a silence it asks for everything again. */
async function follow() {
  let wait = 0;
  for (;;) {
    try {
      if (wait > 0 || state === null) await refresh();
      const { version } = await fetchChanges(state?.version ?? 0);
      const quiet = version === state?.version;
      if (!quiet) await refresh();
      wait = 0;
      await pause(quiet ? QUIET_PAUSE_MS : PAUSE_MS);
    } catch {
      wait = Math.min(LONGEST_WAIT_MS, wait * 2 || FIRST_WAIT_MS);
      silent(true);
      await pause(wait);
    }
  }
}

readAddress();
listen();
showTab();
follow();
