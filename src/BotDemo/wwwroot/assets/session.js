// What both chat clients share: words, language, the token of this tab's conversation, and what was asked on the first page.
const key = 'botdemo.conversation';

export const settings = JSON.parse(document.getElementById('settings').textContent);
export let language = settings.language;
export const text = name => settings.texts[language][name];
export const locale = () => (language === 'de' ? 'de-DE' : 'en-US');
export const isLanguageCommand = said => said === '/de' || said === '/en';

const notice = document.getElementById('notice');
let noticeName = '';

/** Says something above the chat, or nothing; screen readers hear it. */
export function say(name = '') {
  noticeName = name;
  const words = name && text(name);
  if (notice.textContent !== words)
    notice.textContent = words;
}

/** The question that the first page handed over, once. */
export function takeQuestion() {
  const question = new URLSearchParams(location.hash.slice(1)).get('ask');
  if (location.hash)
    history.replaceState(null, '', location.pathname + location.search);
  return question?.slice(0, 2000);
}

/** Puts the page into the other language. */
function switchLanguage() {
  language = language === 'de' ? 'en' : 'de';
  document.documentElement.lang = language;
  document.title = text('chatTitle');
  for (const element of document.querySelectorAll('[data-text]'))
    element.textContent = text(element.dataset.text);
  for (const element of document.querySelectorAll('[data-label]'))
    element.setAttribute('aria-label', text(element.dataset.label));
  const button = document.getElementById('language');
  button.lang = language === 'de' ? 'en' : 'de';
  button.title = text('otherLanguageHint');
  say(noticeName);
  const url = new URL(location.href);
  url.searchParams.set('lang', language);
  history.replaceState(null, '', url);
  document.querySelector('.brand').href = `/?lang=${language}`;
}

function remembered() {
  try {
    return JSON.parse(sessionStorage.getItem(key));
  } catch {
    return null;
  }
}

/** Keeps what is needed to come back to the conversation after a reload; without storage a reload starts a new one. */
export function remember(conversation) {
  try {
    if (conversation)
      sessionStorage.setItem(key, JSON.stringify(conversation));
    else
      sessionStorage.removeItem(key);
  } catch { }
}

async function post(url, token) {
  const response = await fetch(url, { method: 'POST', headers: token ? { Authorization: `Bearer ${token}` } : {}, signal: AbortSignal.timeout(15000) });
  if (!response.ok)
    throw Object.assign(new Error(`${url}: ${response.status}`), { status: response.status });
  return response.json();
}

/** A token for the conversation of this tab, or for a new one: { conversationId, token, domain, resumed }. */
async function openOnce() {
  const known = remembered();
  if (known) {
    try {
      const fresh = await post(`${known.domain}/tokens/refresh`, known.token);
      return { ...known, token: fresh.token, resumed: true };
    } catch (error) {
      if (!error.status || error.status === 429 || error.status >= 500)
        throw error;
      remember(null);
      return { ...await post('/directline/token'), startedOver: true };
    }
  }
  return post('/directline/token');
}

const pause = seconds => new Promise(resolve => setTimeout(resolve, seconds * 1000));

/** Goes on trying until there is a token: a server that restarts is back in seconds. */
export async function open() {
  for (let wait = 1; ; wait = Math.min(wait * 2, 30)) {
    try {
      return await openOnce();
    } catch {
      say('unreachable');
      await pause(wait + Math.random());
    }
  }
}

/** Wires the buttons of the page. */
export function wire({ onLanguage, onRestart }) {
  document.getElementById('language').addEventListener('click', () => {
    switchLanguage();
    onLanguage();
  });
  document.getElementById('restart').addEventListener('click', () => {
    remember(null);
    onRestart();
  });
  document.getElementById('close').addEventListener('click', () => parent.postMessage({ type: 'botdemo:close' }, '*'));
}
