// Puts a chat button on any page: <script src="https://host/embed.js" data-language="de"></script>
// The chat itself is a frame of its own origin: the page and the chat cannot see into each other.
(() => {
  const script = document.currentScript;
  const host = new URL(script.src).origin;
  const wanted = script.dataset.language || document.documentElement.lang || navigator.language || 'de';
  const german = wanted.toLowerCase().startsWith('de');
  const words = german
    ? { open: 'Chat öffnen', close: 'Chat schließen', title: 'Chat zu CTO, CIO, CSO und CISO' }
    : { open: 'Open the chat', close: 'Close the chat', title: 'Chat about CTO, CIO, CSO and CISO' };

  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial; }
    button { position: fixed; right: 20px; bottom: 20px; width: 60px; height: 60px; border: 0; border-radius: 50%; background: #1f5f5b; color: #fff;
      cursor: pointer; box-shadow: 0 3px 14px rgb(0 0 0 / .3); z-index: 2147483000; display: grid; place-items: center; }
    button:focus-visible { outline: 3px solid #b3541e; outline-offset: 3px; }
    iframe { position: fixed; right: 20px; bottom: 92px; width: min(420px, calc(100vw - 40px)); height: min(640px, calc(100vh - 112px)); border: 1px solid #8886;
      border-radius: 14px; background: Canvas; box-shadow: 0 8px 36px rgb(0 0 0 / .3); z-index: 2147483000; }
    iframe[hidden] { display: none; }
    @media (max-width: 480px) { iframe { inset: 0; width: 100%; height: 100%; border: 0; border-radius: 0; } .open { display: none; } }`);
  root.adoptedStyleSheets = [sheet];

  const button = document.createElement('button');
  button.type = 'button';
  const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('width', '28');
  icon.setAttribute('height', '28');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('fill', 'currentColor');
  icon.append(path);
  button.append(icon);
  let frame;

  function show(open) {
    if (open && !frame) {
      frame = document.createElement('iframe');
      frame.title = words.title;
      frame.referrerPolicy = 'no-referrer';
      frame.src = `${host}/chat?embedded&lang=${german ? 'de' : 'en'}`;
      root.prepend(frame);
    }
    if (frame)
      frame.hidden = !open;
    button.className = open ? 'open' : '';
    button.setAttribute('aria-expanded', String(open));
    button.setAttribute('aria-label', open ? words.close : words.open);
    path.setAttribute('d', open ? 'M6 7.4 7.4 6 12 10.6 16.6 6 18 7.4 13.4 12l4.6 4.6-1.4 1.4-4.6-4.6L7.4 18 6 16.6l4.6-4.6z' : 'M4 4h16a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-8l-5 4v-4H4a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z');
    if (open)
      frame.focus();
    else
      button.focus({ preventScroll: true });
  }

  button.addEventListener('click', () => show(button.getAttribute('aria-expanded') !== 'true'));
  addEventListener('message', event => {
    if (frame && event.origin === host && event.source === frame.contentWindow && event.data?.type === 'botdemo:close')
      show(false);
  });
  root.append(button);
  show(false);
  button.blur();
  const place = () => document.body.append(element);
  if (document.body)
    place();
  else
    addEventListener('DOMContentLoaded', place);
})();
