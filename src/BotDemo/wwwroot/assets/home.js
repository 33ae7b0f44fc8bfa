// The question goes to the chat in the fragment of the address: it reaches no server log.
document.getElementById('ask').addEventListener('submit', event => {
  const question = document.getElementById('question').value.trim();
  if (!question)
    return;
  event.preventDefault();
  location.href = `/chat?lang=${document.documentElement.lang}#ask=${encodeURIComponent(question)}`;
});
