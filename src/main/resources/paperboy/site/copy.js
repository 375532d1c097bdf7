'use strict';
// Copies a citation. Where the clipboard is refused, the text is selected, ready to be copied by hand.
(() => {
  const select = (text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  };
  const say = (button, word) => {
    button.textContent = word;
    setTimeout(() => { button.textContent = 'Copy'; }, 2000);
  };
  for (const button of document.querySelectorAll('button.copy')) {
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', async () => {
      const text = button.parentElement.querySelector('pre');
      try {
        await navigator.clipboard.writeText(text.textContent + '\n');
        say(button, 'Copied');
      } catch {
        select(text);
        say(button, document.execCommand('copy') ? 'Copied' : 'Selected');
      }
    });
  }
  document.documentElement.classList.add('js');
})();
