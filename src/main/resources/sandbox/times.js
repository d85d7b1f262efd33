// Dates and times as a person in a given zone reads them. Instants are epoch milliseconds.

const DAY_MS = 86_400_000;
const formats = new Map();

function format(locale, zone, options) {
  const key = JSON.stringify([locale, zone, options]);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }));
  return formats.get(key);
}

/** "2026-11-23T08:45": the local date and time of an instant. */
export const localMinute = (instant, zone) =>
  format('sv-SE', zone, { dateStyle: 'short', timeStyle: 'short' }).format(instant).replace(' ', 'T');

export const dateOf = (local) => local.slice(0, 10);
export const timeOf = (local) => local.slice(11, 16);

/** A local date ("2026-11-23") in words; the options are those of Intl. */
export const dateInWords = (date, options) => format('en-GB', 'UTC', options).format(Date.parse(`${date}T00:00Z`));

/** "Today", "Yesterday", "Tomorrow", or undefined for any other day. */
export function nearbyDay(date, today) {
  const away = Math.round((Date.parse(date) - Date.parse(today)) / DAY_MS);
  return { '-1': 'Yesterday', 0: 'Today', 1: 'Tomorrow' }[away];
}

const LONG = { weekday: 'long', day: 'numeric', month: 'long' };
export const longDate = (date) => dateInWords(date, LONG);

/** "in 1 h 15 min", from now until an instant. */
export function untilInWords(now, then) {
  const minutes = Math.max(0, Math.round((then - now) / 60_000));
  if (minutes === 0) return 'now';
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
  const parts = days ? [`${days} d`, hours && `${hours} h`] : [hours && `${hours} h`, rest && `${rest} min`];
  return `in ${parts.filter(Boolean).join(' ')}`;
}

const TOKENS = {
  date_num: (at) => at.date,
  date: (at) => dateInWords(at.date, { day: 'numeric', month: 'long', year: 'numeric' }),
  date_short: (at) => dateInWords(at.date, { day: 'numeric', month: 'short', year: 'numeric' }),
  date_long: (at) => dateInWords(at.date, { ...LONG, year: 'numeric' }),
  date_pretty: (at) => at.nearby ?? TOKENS.date(at),
  date_short_pretty: (at) => at.nearby ?? TOKENS.date_short(at),
  date_long_pretty: (at) => at.nearby ?? TOKENS.date_long(at),
  time: (at) => at.time,
  time_secs: (at) => format('en-GB', at.zone, { timeStyle: 'medium' }).format(at.instant),
};

/** Slack's date tokens ({date_short_pretty} {time} ...) filled in for a reader; null when one isn't known. */
export function fillDate(pattern, instant, reader) {
  const local = localMinute(instant, reader.zone);
  const nearby = nearbyDay(dateOf(local), dateOf(localMinute(reader.now(), reader.zone)));
  const at = { instant, zone: reader.zone, date: dateOf(local), time: timeOf(local), nearby };
  let known = true;
  const text = pattern.replace(/\{(\w+)\}/g, (_, token) => {
    known &&= Object.hasOwn(TOKENS, token);
    return known ? TOKENS[token](at) : '';
  });
  if (!known) return null;
  return nearby && !pattern.startsWith('{') ? text.replace(nearby, nearby.toLowerCase()) : text;
}
