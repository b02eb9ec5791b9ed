import type { RegistryKey } from './registry-keys.ts';

/** Plain ASCII: Windows PowerShell reads a script without a mark as the code page of the machine. */
const escaped = (text: string): string =>
  text.replace(/[^ -~]|\\/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * The values as lines of `key|name|type|data`, where data has everything but plain signs written as `\uXXXX`. No line
 * can end the text that it stands in: each has a bar before any sign of ours.
 */
function lines(root: string, keys: readonly RegistryKey[]): string[] {
  return keys.flatMap(({ path, values }) =>
    values.map((value) => {
      const below = path.slice(root.length).replace(/^\\/, '');
      const data = 'dword' in value ? `DWord|${value.dword}` : `String|${escaped(value.text)}`;
      return `${below}|${value.name}|${data}`;
    }),
  );
}

/** What both scripts begin with. Nothing of a policy stands outside the quoted text. */
const beginning = (about: readonly string[], root: string, keys: readonly RegistryKey[]): string[] => [
  ...about.map((line) => `# ${line}`),
  "$ErrorActionPreference = 'Stop'",
  `$root = 'HKLM:\\${root}'`,
  "$wanted = @'",
  ...lines(root, keys),
  "'@",
  '',
  'function Get-Wanted {',
  "  foreach ($line in ($wanted -split '\\r?\\n')) {",
  "    if ($line -eq '') { continue }",
  "    $part = $line.Split([char[]]'|', 4)",
  '    [pscustomobject]@{ Key = $part[0]; Name = $part[1]; Type = $part[2]; Data = [regex]::Unescape($part[3]) }',
  '  }',
  '}',
  '',
];

/** A script as Intune takes it: lines end as Windows has them, and there is no mark. */
const script = (parts: readonly string[]): string => `${parts.join('\r\n')}\r\n`;

/** Says whether the registry holds exactly these values below `root`: ends with 0 where it does, with 1 where not. */
export const detection = (about: readonly string[], root: string, keys: readonly RegistryKey[]): string =>
  script([
    ...beginning(about, root, keys),
    'function Get-Present {',
    '  if (-not (Test-Path -LiteralPath $root)) { return }',
    '  $top = Get-Item -LiteralPath $root',
    '  foreach ($key in @($top) + @(Get-ChildItem -LiteralPath $root -Recurse)) {',
    "    $below = $key.Name.Substring($top.Name.Length).TrimStart('\\')",
    '    foreach ($name in $key.GetValueNames()) {',
    "      $data = $key.GetValue($name, $null, 'DoNotExpandEnvironmentNames')",
    '      "$below|$name|$($key.GetValueKind($name))|$data"',
    '    }',
    '  }',
    '}',
    '',
    'function Join-Sorted([string[]]$lines) {',
    '  [Array]::Sort($lines, [StringComparer]::Ordinal)',
    '  $lines -join "`n"',
    '}',
    '',
    '$is = Join-Sorted @(Get-Present)',
    '$should = Join-Sorted @(Get-Wanted | ForEach-Object { "$($_.Key)|$($_.Name)|$($_.Type)|$($_.Data)" })',
    "if ($is -ceq $should) { Write-Output 'Lanyard: the policy is there.'; exit 0 }",
    "Write-Output 'Lanyard: the policy is not there, or another one is.'",
    'exit 1',
  ]);

/** Makes the registry hold exactly these values below `root`, whatever it held there. Run twice it changes nothing more. */
export const remediation = (about: readonly string[], root: string, keys: readonly RegistryKey[]): string =>
  script([
    ...beginning(about, root, keys),
    'if (Test-Path -LiteralPath $root) { Remove-Item -LiteralPath $root -Recurse -Force }',
    'New-Item -Path $root -Force | Out-Null',
    'foreach ($value in Get-Wanted) {',
    '  $path = if ($value.Key) { "$root\\$($value.Key)" } else { $root }',
    '  if (-not (Test-Path -LiteralPath $path)) { New-Item -Path $path -Force | Out-Null }',
    "  $data = if ($value.Type -eq 'DWord') { [int]$value.Data } else { $value.Data }",
    '  New-ItemProperty -LiteralPath $path -Name $value.Name -PropertyType $value.Type -Value $data -Force | Out-Null',
    '}',
    "Write-Output 'Lanyard: the policy was written.'",
    'exit 0',
  ]);
