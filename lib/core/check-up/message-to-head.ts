/** A message that tells the head of social contacts (P6), and names nobody. */
export const messageToHead = {
  subject: 'Social contact outside school',
  text: `I would like you to know that I meet some people who belong to our school socially, outside school: through family, friends or where I live. That includes contact on social media.

Nothing about it worries me, and I am not naming anybody in writing. I would be glad to tell you more in person, whenever it suits you.`,
};

const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;

/**
 * The same as a link that begins an e-mail.
 *
 * @param head as policy names the headteacher; the address in it, if any, is whom it goes to.
 */
export function mailToHead(head: string | undefined): string {
  const to = address.exec(head ?? '')?.[0] ?? '';
  const body = messageToHead.text.replace(/\n/g, '\r\n');
  return `mailto:${to}?subject=${encodeURIComponent(messageToHead.subject)}&body=${encodeURIComponent(body)}`;
}
