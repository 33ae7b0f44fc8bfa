// The chat page without Web Chat: text, links and buttons over Direct Line.
import { draw, make } from './small-card.js';
import { isLanguageCommand, language, locale, open, remember, say, settings, takeQuestion, text, wire } from './session.js';

const main = document.getElementById('chat');
let question = takeQuestion();
let chat;

class Chat {
  seen = new Set();
  waiting = new Map();
  isStarted = new Promise(resolve => this.started = resolve);
  watermark = '';

  constructor({ conversationId, token, domain, resumed, startedOver }) {
    Object.assign(this, { conversationId, token, domain, resumed, startedOver });
    this.log = make('div', { className: 'log', tabIndex: 0, role: 'log' });
    this.log.setAttribute('aria-label', text('transcript'));
    this.input = make('input', { id: 'message', type: 'text', autocomplete: 'off', maxLength: 2000, placeholder: text('messagePlaceholder') });
    this.label = make('label', { htmlFor: 'message' }, text('messageLabel'));
    this.button = make('button', { type: 'submit' }, text('send'));
    this.form = make('form', { className: 'send' }, this.label, this.input, this.button);
    this.form.addEventListener('submit', event => {
      event.preventDefault();
      const said = this.input.value.trim();
      if (said)
        this.send({ text: said });
      this.input.value = '';
    });
    main.replaceChildren(this.log, this.form);
  }

  translate() {
    this.log.setAttribute('aria-label', text('transcript'));
    this.input.placeholder = text('messagePlaceholder');
    this.label.textContent = text('messageLabel');
    this.button.textContent = text('send');
  }

  async call(path, options = {}) {
    const response = await fetch(this.domain + path, { ...options, headers: { Authorization: `Bearer ${this.token}`, 'Content-Type': 'application/json' } });
    if (!response.ok)
      throw Object.assign(new Error(`${path}: ${response.status}`), { status: response.status });
    return response.json();
  }

  async connect() {
    const path = this.resumed ? `/conversations/${this.conversationId}?watermark=${this.watermark}` : '/conversations';
    const answer = await this.call(path, this.resumed ? {} : { method: 'POST', body: JSON.stringify({ user: {}, locale: locale() }) });
    Object.assign(this, { conversationId: answer.conversationId, token: answer.token ?? this.token, resumed: true });
    remember({ conversationId: this.conversationId, token: this.token, domain: this.domain });
    this.started();
    this.listen(answer.streamUrl);
  }

  listen(url) {
    this.socket = new WebSocket(url);
    this.socket.onopen = () => {
      say(this.startedOver ? 'startedOver' : '');
      if (question) {
        this.send({ text: question });
        question = undefined;
      }
    };
    this.socket.onmessage = ({ data }) => {
      if (!data)
        return;
      const frame = JSON.parse(data);
      this.watermark = frame.watermark ?? this.watermark;
      frame.activities.forEach(activity => this.show(activity));
    };
    this.socket.onclose = () => {
      if (this.isOver)
        return;
      say('interrupted');
      this.retry(1);
    };
  }

  retry(seconds) {
    setTimeout(async () => {
      if (this.isOver)
        return;
      try {
        await this.connect();
      } catch (error) {
        if (error.status === 403 || error.status === 401)
          start(true);
        else
          this.retry(Math.min(seconds * 2, 30));
      }
    }, seconds * 1000 * (0.5 + Math.random()));
  }

  end() {
    this.isOver = true;
    clearInterval(this.timer);
    this.socket?.close();
  }

  refresh() {
    this.timer = setInterval(async () => {
      try {
        this.token = (await this.call('/tokens/refresh', { method: 'POST' })).token;
        remember({ conversationId: this.conversationId, token: this.token, domain: this.domain });
      } catch { }
    }, 15 * 60 * 1000);
  }

  async send(content) {
    const clientActivityID = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
    const activity = { type: 'message', locale: locale(), from: { role: 'user' }, ...content, channelData: { clientActivityID, ...content.channelData } };
    const item = isLanguageCommand(content.text) || !content.text ? null : this.add(make('article', { className: 'mine' }, make('p', {}, content.text)));
    this.waiting.set(clientActivityID, item);
    await this.isStarted;
    try {
      await this.call(`/conversations/${this.conversationId}/activities`, { method: 'POST', body: JSON.stringify(activity) });
    } catch (error) {
      if (error.status === 401 || error.status === 403)
        start(true);
      else
        this.offerRetry(item, clientActivityID, content);
    }
  }

  offerRetry(item, clientActivityID, content) {
    // The echo may be here though the answer to the POST was lost.
    if (!item || !this.waiting.has(clientActivityID))
      return;
    const again = make('button', { type: 'button' }, text('retry'));
    again.addEventListener('click', () => {
      item.remove();
      this.send(content);
    });
    item.append(make('p', { className: 'failed' }, `${text('sendFailed')} `, again));
  }

  show(activity) {
    if (activity.type !== 'message' || this.seen.has(activity.id))
      return;
    this.seen.add(activity.id);
    if (activity.from?.role === 'user') {
      const known = this.waiting.has(activity.channelData?.clientActivityID);
      this.waiting.delete(activity.channelData?.clientActivityID);
      if (!known && activity.text && !isLanguageCommand(activity.text))
        this.add(make('article', { className: 'mine' }, make('p', {}, activity.text)));
      return;
    }

    const article = make('article', {});
    if (activity.locale)
      article.lang = activity.locale;
    article.setAttribute('aria-label', settings.botName);
    draw(article, activity, content => this.send(content), text);
    this.add(article);
  }

  add(article) {
    this.log.append(article);
    article.scrollIntoView({ block: article.classList.contains('mine') ? 'end' : 'nearest' });
    return article;
  }
}

/** Opens the conversation of this tab, or a new one; says so where the user did not ask for it. */
async function start(wasLost = false) {
  chat?.end();
  if (wasLost)
    remember(null);
  const opened = await open();
  chat = new Chat({ ...opened, startedOver: opened.startedOver || wasLost });
  chat.refresh();
  try {
    await chat.connect();
  } catch (error) {
    if (error.status === 403 && opened.resumed)
      await start(true);
    else
      chat.retry(1);
  }
}

wire({
  onLanguage() {
    chat?.translate();
    chat?.send({ text: `/${language}` });
  },
  onRestart: () => start(),
});
say('connecting');
await start();
