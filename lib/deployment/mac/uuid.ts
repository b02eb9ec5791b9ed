/** Four numbers of 32 bits that follow from a text: FNV-1a from four beginnings, each mixed once more at the end. */
function digest(text: string): number[] {
  return [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((beginning) => {
    let hash = beginning;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    return (hash ^ (hash >>> 13)) >>> 0;
  });
}

/**
 * A UUID that follows from a text (RFC 9562, version 8): the same profile has the same one wherever and whenever it is
 * made, and a changed one has another. It tells profiles apart and protects nothing.
 */
export function uuidOf(text: string): string {
  const hex = digest(text)
    .map((number) => number.toString(16).padStart(8, '0'))
    .join('');
  const variant = (0x8 | (parseInt(hex.charAt(16), 16) & 0x3)).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ];
  return parts.join('-').toUpperCase();
}
