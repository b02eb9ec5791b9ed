import { createKey, type RegistryNode } from './registry.ts';

/** Windows PowerShell takes the curly ones for a quote too (about_Quoting_Rules). */
const quotes = "'‘’‚‛";

type Script = {
  /** The quoted text, in which nothing is replaced. */
  quoted: string;
  /** All that is run, with the text taken out. */
  code: string;
  /** Where the values go, below `HKEY_LOCAL_MACHINE`. */
  root: string;
};

/** Takes a script apart as PowerShell’s tokeniser does with `@'` … `'@`; throws where that is not its only such text. */
export function scriptOf(bytes: Uint8Array): Script {
  if (bytes.some((byte) => byte > 126 || (byte < 32 && byte !== 10 && byte !== 13)))
    throw new Error('PowerShell 5.1 would read these signs by the code page of the machine.');
  const lines = new TextDecoder().decode(bytes).split('\r\n');
  const start = lines.findIndex((line) => /@['‘’‚‛]\s*$/.test(line));
  const ends = (line: string): boolean => quotes.includes(line.charAt(0)) && line.charAt(1) === '@';
  const end = lines.findIndex((line, index) => index > start && line !== '' && ends(line));
  if (start < 0 || end < 0) throw new Error('The script has no quoted text.');
  const code = [...lines.slice(0, start + 1), ...lines.slice(end)].join('\n');
  const root = /^\$root = 'HKLM:\\([^']+)'$/m.exec(code)?.[1];
  if (root === undefined) throw new Error('The script says not where.');
  return { quoted: lines.slice(start + 1, end).join('\n'), code, root };
}

/** Does to a registry what `New-ItemProperty` would with each line, whose data .NET’s `Regex.Unescape` has read. */
export function writeValues({ quoted, root }: Script, registry: RegistryNode): void {
  createKey(registry, root);
  for (const line of quoted.split('\n').filter((each) => each !== '')) {
    const [below = '', name = '', type, ...rest] = line.split('|');
    const node = createKey(registry, below === '' ? root : `${root}\\${below}`);
    const data = rest
      .join('|')
      .replace(/\\u([\da-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
    if (type !== 'DWord' && type !== 'String') throw new Error(`PowerShell knows no type ${String(type)}.`);
    node.values.set(name, type === 'DWord' ? Number(data) : data);
  }
}
