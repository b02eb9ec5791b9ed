import * as m from '../../language/made/messages.ts';
import { addressIn } from '../contact-line.ts';

/** A message that tells the head of social contacts (P6), and names nobody. */
export const messageToHead = (): string => `${m.checkUpMessageWhat()}\n\n${m.checkUpMessageMore()}`;

/**
 * The same as a link that begins an e-mail.
 *
 * @param head as policy names the headteacher; the address in it, if any, is whom it goes to.
 */
export function mailToHead(head: string | undefined): string {
  const to = addressIn(head) ?? '';
  const body = messageToHead().replace(/\n/g, '\r\n');
  return `mailto:${to}?subject=${encodeURIComponent(m.checkUpMessageSubject())}&body=${encodeURIComponent(body)}`;
}
