// The start page's own script: the clock of the demonstration, and the buttons that set it.

const clock = document.querySelector('time');
const told = document.querySelector('[role=status]');
const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: 'Europe/London' });
const day = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'Europe/London',
});
const SECOND = 1_000;

let ahead = 0;

function tick(): void {
  const now = Date.now() + ahead;
  if (clock !== null) clock.textContent = `${time.format(now)}, ${day.format(now)}`;
  setTimeout(tick, SECOND - (now % SECOND));
}

async function ask(path: string, options: RequestInit = {}): Promise<void> {
  const answer = await fetch(path, options);
  if (!answer.ok) throw new Error(answer.statusText);
  ahead = ((await answer.json()) as number) - Date.now();
}

async function press(button: HTMLButtonElement): Promise<void> {
  button.disabled = true;
  try {
    await ask(`/clock?action=${button.name}`, { method: 'POST' });
    if (told) told.textContent = button.dataset['then'] ?? '';
  } catch {
    if (told) told.textContent = 'That did not work: is npm start still running?';
  }
  button.disabled = false;
}

for (const button of document.querySelectorAll('button')) {
  button.addEventListener('click', () => void press(button));
}
void ask('/clock').then(tick);
