// Shows the page anew when something has happened, unless somebody is typing or reading an opened letter.
let seen = null;

async function look() {
  if (document.hidden) return;
  const response = await fetch('/api/health');
  const { revision, now } = await response.json();
  if (seen === null) seen = revision;
  const busy = document.querySelector('main input:focus, main textarea, main details[open]') !== null;
  if (revision !== seen && !busy) {
    const fresh = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
    const main = fresh.querySelector('main');
    if (main !== null) document.querySelector('main')?.replaceWith(main);
    seen = revision;
  }
  const clock = document.querySelector('#now');
  if (clock !== null) clock.title = now;
}

setInterval(() => look().catch(() => {}), 1500);

// A month of letters takes a moment; nobody should press twice.
document.querySelector('form.clock')?.addEventListener('submit', (event) => {
  const { currentTarget } = event;
  setTimeout(() => {
    for (const button of currentTarget.querySelectorAll('button')) button.disabled = true;
    currentTarget.classList.add('moving');
  });
});
