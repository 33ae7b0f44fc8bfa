// The chat page with Bot Framework Web Chat.
import { isLanguageCommand, language, locale, open, remember, say, settings, takeQuestion, text, wire } from './session.js';

const { createDirectLine, createStore, renderWebChat } = window.WebChat;
const main = document.getElementById('chat');
const status = { connecting: 1, online: 2, expired: 3, failed: 4, ended: 5 };
let question = takeQuestion();
let current;
let whenConnected = '';

// Web Chat's client is silent about a cut line until it has tried to come back: the page listens to the sockets itself.
window.WebSocket = class extends WebSocket {
  constructor(...args) {
    super(...args);
    this.addEventListener('open', () => say(whenConnected));
    this.addEventListener('close', ({ code }) => {
      // 1000 and 1005: closed by us.
      if (code === 1000 || code === 1005)
        return;
      whenConnected = '';
      say('interrupted');
    });
  }
};

const color = name => `var(--${name})`;
const styleOptions = {
  accent: color('accent'),
  subtle: color('soft'),
  backgroundColor: color('paper'),
  primaryFont: 'inherit',
  rootHeight: '100%',
  bubbleBackground: color('raised'),
  bubbleTextColor: color('ink'),
  bubbleBorderColor: color('line'),
  bubbleBorderRadius: 14,
  bubbleMaxWidth: 720,
  bubbleMinHeight: 0,
  bubbleFromUserBackground: color('wash'),
  bubbleFromUserTextColor: color('ink'),
  bubbleFromUserBorderColor: 'transparent',
  bubbleFromUserBorderRadius: 14,
  cardEmphasisBackgroundColor: color('wash'),
  hideUploadButton: !settings.uploads,
  sendBoxBackground: 'transparent',
  sendBoxTextColor: color('ink'),
  sendBoxPlaceholderColor: color('soft'),
  sendBoxButtonColor: color('accent'),
  sendBoxButtonColorOnHover: color('accent'),
  sendBoxButtonColorOnFocus: color('accent'),
  sendBoxButtonColorOnActive: color('accent'),
  suggestedActionLayout: 'flow',
  suggestedActionBackgroundColor: color('raised'),
  suggestedActionBackgroundColorOnHover: color('wash'),
  suggestedActionBackgroundColorOnFocus: color('wash'),
  suggestedActionBackgroundColorOnActive: color('wash'),
  suggestedActionBorderColor: color('accent'),
  suggestedActionBorderRadius: 18,
  suggestedActionTextColor: color('accent'),
  timestampColor: color('soft'),
  transitionDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? '0s' : undefined,
};

const pixels = parseFloat(getComputedStyle(document.documentElement).fontSize);
const foreground = name => ({ default: color(name), subtle: color('soft') });
const colors = { default: foreground('ink'), accent: foreground('accent'), dark: foreground('ink'), light: foreground('soft'), good: foreground('accent'), warning: foreground('focus'), attention: foreground('focus') };
const adaptiveCardsHostConfig = {
  supportsInteractivity: true,
  fontFamily: 'inherit',
  fontSizes: { small: pixels * 0.88, default: pixels, medium: pixels * 1.08, large: pixels * 1.25, extraLarge: pixels * 1.5 },
  lineHeights: { small: pixels * 1.4, default: pixels * 1.5, medium: pixels * 1.5, large: pixels * 1.6, extraLarge: pixels * 1.8 },
  containerStyles: { default: { backgroundColor: 'transparent', foregroundColors: colors }, emphasis: { backgroundColor: color('wash'), foregroundColors: colors } },
  actions: { actionsOrientation: 'vertical', actionAlignment: 'left', buttonSpacing: 8, maxActions: 10, showCard: { actionMode: 'inline' }, spacing: 'default' },
  spacing: { small: 4, default: 8, medium: 14, large: 20, extraLarge: 28, padding: 12 },
};

// The command that tells the bot of the language switch is no part of the talk.
const activityMiddleware = () => next => (...args) => {
  const { activity } = args[0];
  return activity.type === 'message' && activity.from?.role === 'user' && isLanguageCommand(activity.text) ? false : next(...args);
};

function render() {
  renderWebChat({
    directLine: current.directLine, store: current.store, styleOptions, adaptiveCardsHostConfig, activityMiddleware,
    locale: locale(), nonce: settings.nonce, sendTypingIndicator: false,
  }, current.element);
}

// Web Chat loses what is sent before it is connected: the question of the first page waits for that.
const askWhenConnected = ({ dispatch }) => next => action => {
  const passed = next(action);
  if (action.type === 'DIRECT_LINE/CONNECT_FULFILLED' && question) {
    setTimeout(dispatch, 0, { type: 'WEB_CHAT/SEND_MESSAGE', payload: { text: question } });
    question = undefined;
  }
  return passed;
};

/** Opens the conversation of this tab, or a new one; says so where the user did not ask for it. */
async function start(wasLost = false) {
  current?.subscription?.unsubscribe();
  current?.directLine.end();
  current = undefined;
  if (wasLost)
    remember(null);
  const { conversationId, token, domain, resumed, startedOver } = await open();
  const directLine = createDirectLine({ token, domain, conversationId: resumed ? conversationId : undefined, conversationStartProperties: { locale: locale() } });
  const store = createStore({}, askWhenConnected);
  const element = document.createElement('div');
  main.replaceChildren(element);
  let isOver = false;
  const chat = { directLine, store, element };
  chat.subscription = directLine.connectionStatus$.subscribe(now => {
    if (isOver)
      return;
    if (now === status.online) {
      whenConnected = startedOver || wasLost ? 'startedOver' : '';
      say(whenConnected);
      remember({ conversationId: directLine.conversationId, token: directLine.token, domain });
    } else if (now >= status.expired) {
      // Refused, expired or over: never leave the user in front of a dead chat.
      isOver = true;
      setTimeout(start, chat.wasOnline ? 0 : 2000, chat.wasOnline || resumed);
    }
    chat.wasOnline ||= now === status.online;
  });
  current = chat;
  render();
}

// Tokens are refreshed by the client every 15 minutes; a reload has to find the newest.
addEventListener('pagehide', () => {
  if (current?.directLine.token)
    remember({ conversationId: current.directLine.conversationId, token: current.directLine.token, domain: current.directLine.domain });
});

wire({
  onLanguage() {
    if (!current)
      return;
    render();
    current.store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text: `/${language}` } });
  },
  onRestart: () => start(),
});
say('connecting');
await start();
