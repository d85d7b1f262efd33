// The clock of the sandbox: what time it is for the chosen person, and the buttons that move it on.

import { dateOf, localMinute, longDate, nearbyDay, timeOf, untilInWords } from './times.js';

const TICK_MS = 2000;
const byId = (id) => document.getElementById(id);

/** The clock's running time: the server's instant plus what has passed here since it was told. */
export function runningClock() {
  let told = Date.now();
  let at = told;
  return {
    set(instant) {
      told = Date.parse(instant);
      at = Date.now();
    },
    now: () => told + Math.max(0, Date.now() - at),
  };
}

/** The bar on top; `move(to)` sends the wish and resolves when the clock has moved. */
export function clockBar(clock, move, onTick) {
  let shown = null;
  const draw = () => {
    if (shown) drawClock(clock.now(), shown);
  };
  byId('moves').addEventListener('click', (event) => {
    const button = event.target.closest('button[data-to]');
    if (button) moveOnce(button, move);
  });
  setInterval(() => {
    draw();
    onTick();
  }, TICK_MS);
  return (zone, nextNudgeAt) => {
    shown = { zone, next: nextNudgeAt ? Date.parse(nextNudgeAt) : null };
    draw();
  };
}

async function moveOnce(button, move) {
  const buttons = [...button.parentElement.querySelectorAll('button')];
  if (buttons.some((each) => each.disabled)) return;
  const bar = byId('clock');
  bar.setAttribute('aria-busy', 'true');
  button.classList.add('moving');
  buttons.forEach((each) => (each.disabled = true));
  try {
    await move(button.dataset.to);
  } finally {
    bar.removeAttribute('aria-busy');
    button.classList.remove('moving');
    buttons.forEach((each) => (each.disabled = false));
    if (document.activeElement === document.body) button.focus({ preventScroll: true });
  }
}

function drawClock(now, { zone, next }) {
  const local = localMinute(now, zone);
  say('clock-time', timeOf(local));
  byId('clock-time').setAttribute('datetime', local);
  say('clock-date', longDate(dateOf(local)));
  say('next-nudge', next === null ? 'No nudge planned' : `Next nudge ${nudgeInWords(now, next, zone)}`);
  byId('clock').dataset.part = partOfDay(Number(local.slice(11, 13)));
}

function nudgeInWords(now, next, zone) {
  const local = localMinute(next, zone);
  const day = nearbyDay(dateOf(local), dateOf(localMinute(now, zone)))?.toLowerCase() ?? longDate(dateOf(local));
  return `${day} at ${timeOf(local)}, ${untilInWords(now, next)}`;
}

function say(id, words) {
  const node = byId(id);
  if (node.textContent !== words) node.textContent = words;
}

function partOfDay(hour) {
  if (hour < 5 || hour >= 21) return 'night';
  if (hour < 8) return 'dawn';
  return hour < 18 ? 'day' : 'dusk';
}
