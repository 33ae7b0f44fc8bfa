// Draws a message of the bot: Markdown text, Adaptive Card, suggested actions. Everything is built as elements; no text becomes markup.

/** Makes an element: make('p', { className: 'x' }, 'text', child). */
export function make(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

const inline = /\*\*(.+?)\*\*|\[((?:[^\]\\]|\\.)*)\]\((https?:[^)\s]+)\)|(https?:\/\/[^\s)]+)/g;
const plain = text => text.replace(/\\([\\[\]*_`])/g, '$1');

function spans(text) {
  const parts = [];
  let at = 0;
  for (const match of text.matchAll(inline)) {
    parts.push(plain(text.slice(at, match.index)));
    const [whole, bold, label, url, bare] = match;
    parts.push(bold ? make('strong', {}, plain(bold)) : make('a', { href: url ?? bare, target: '_blank', rel: 'noopener noreferrer' }, plain(label ?? bare)));
    at = match.index + whole.length;
  }
  parts.push(plain(text.slice(at)));
  return parts;
}

function markdown(text) {
  return text.split(/\n{2,}/).filter(block => block.trim()).map(block => {
    const lines = block.split('\n');
    const marker = /^\s*(?:[-*]|\d+\.)\s+/;
    if (lines.every(line => marker.test(line)))
      return make(/^\s*\d/.test(lines[0]) ? 'ol' : 'ul', {}, ...lines.map(line => make('li', {}, ...spans(line.replace(marker, '')))));
    return make('p', {}, ...spans(lines.join(' ')));
  });
}

function cardElements(elements, byId) {
  return (elements ?? []).map(element => {
    const drawn = element.type === 'TextBlock' ? make('div', {}, ...markdown(element.text ?? ''))
      : make('div', {}, ...cardElements(element.items, byId));
    drawn.hidden = element.isVisible === false;
    if (element.id)
      byId.set(element.id, drawn);
    return drawn;
  });
}

function cardAction(action, byId, send) {
  if (action.type === 'Action.OpenUrl')
    return make('a', { href: /^https?:/.test(action.url) ? action.url : '#', target: '_blank', rel: 'noopener noreferrer' }, action.title);
  const button = make('button', { type: 'button' }, action.title ?? '');
  button.addEventListener('click', () => {
    if (action.type === 'Action.Submit')
      send({ value: action.data, channelData: { postBack: true } });
    for (const target of action.type === 'Action.ToggleVisibility' ? action.targetElements ?? [] : []) {
      const element = byId.get(target.elementId ?? target);
      if (element)
        element.hidden = target.isVisible === undefined ? !element.hidden : !target.isVisible;
    }
  });
  return button;
}

/** Thumbs, where the bot asks for them; the event is the one that Web Chat sends. */
function votes(activity, send, text) {
  const actions = (activity.entities ?? []).flatMap(entity => entity.potentialAction ?? []);
  if (!actions.length)
    return [];
  const buttons = actions.map(action => {
    const liked = action['@type'] === 'LikeAction';
    const button = make('button', { type: 'button', ariaLabel: text(liked ? 'like' : 'dislike'), title: text(liked ? 'like' : 'dislike') }, liked ? '👍' : '👎');
    button.addEventListener('click', () => {
      send({ type: 'event', name: 'webchat:activity-status/feedback', entities: [{ ...action, actionStatus: 'CompletedActionStatus' }] });
      buttons.forEach(other => other.disabled = true);
      button.ariaPressed = 'true';
    });
    return button;
  });
  return [make('div', { className: 'buttons' }, ...buttons)];
}

/** Fills an element with a message. */
export function draw(into, activity, send, text) {
  into.append(...markdown(activity.text ?? ''));
  for (const { content } of (activity.attachments ?? []).filter(attachment => attachment.contentType === 'application/vnd.microsoft.card.adaptive')) {
    const byId = new Map();
    into.append(...cardElements(content.body, byId));
    if (content.actions?.length)
      into.append(make('div', { className: 'buttons' }, ...content.actions.map(action => cardAction(action, byId, send))));
  }
  const suggested = activity.suggestedActions?.actions ?? [];
  if (suggested.length) {
    const buttons = suggested.map(action => {
      const button = make('button', { type: 'button' }, action.title);
      button.addEventListener('click', () => send(action.type === 'postBack' ? { value: action.value, text: String(action.value) } : { text: String(action.value) }));
      return button;
    });
    into.append(make('div', { className: 'buttons' }, ...buttons));
  }
  into.append(...votes(activity, send, text));
}
