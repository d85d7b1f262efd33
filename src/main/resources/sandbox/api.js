// The page's own API: plain JSON under page/, beside this file.

const base = new URL('page/', import.meta.url);
const SILENT = 'That did not get through: the sandbox does not answer.';
const POLL_LIMIT_MS = 40_000;

/** What the page shows for one person; null when there is no such person. */
export async function fetchState(person) {
  const response = await get(`state?person=${encodeURIComponent(person)}`);
  return response.status === 404 ? null : jsonOf(response);
}

/** Waits (the server holds the answer for up to 25 s) until the version is no longer this one. */
export const fetchChanges = async (version) => jsonOf(await get(`changes?after=${version}`));

/** Sends something a person did. Never throws: what went wrong comes back as {ok: false, error}. */
export async function post(action, body) {
  try {
    const response = await fetch(new URL(action, base), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    return answerIn(await response.text(), response.status);
  } catch {
    return { ok: false, error: SILENT };
  }
}

const get = (path) => fetch(new URL(path, base), { signal: AbortSignal.timeout(POLL_LIMIT_MS) });

async function jsonOf(response) {
  if (!response.ok) throw new Error(lineOf(await response.text(), response.status));
  return response.json();
}

function answerIn(text, status) {
  try {
    const answer = JSON.parse(text);
    if (typeof answer.ok === 'boolean') return answer;
  } catch {
    // not JSON: one line of plain text, or an error page
  }
  return { ok: false, error: lineOf(text, status) };
}

function lineOf(text, status) {
  const line = text.trim().split('\n', 1)[0].slice(0, 300);
  return line && !/^[<{]/.test(line) ? line : `The sandbox answered with status ${status}.`;
}
