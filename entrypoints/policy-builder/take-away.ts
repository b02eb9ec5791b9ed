import type { Draft } from '../../lib/builder/draft.ts';
import { fileNameOf, policyFile } from '../../lib/builder/exported.ts';
import type { ExportChoice, ExtensionIds } from '../../lib/core/builder/export-choice.ts';
import { download } from './download.ts';
import type { Parts } from './parts.ts';
import { known } from '../../lib/known/known-ids.ts';

type Ports = {
  /** What makes the other forms. */
  part: Parts['out'];
  draft: () => Draft;
  /** The browser was given a file by this name. */
  saved: (name: string, whole: boolean) => void;
  /** Draw anew. */
  changed: () => void;
};

/** In Chromium the address of a page is the extension’s id. */
const ownId = (): string => (location.protocol === 'chrome-extension:' ? location.host : '');

/** Everything a policy can be taken away as. The policy itself needs nothing that is fetched, and so can always be saved. */
export function createTakeAway({ part, draft, saved, changed }: Ports) {
  let ids: ExtensionIds = { chrome: ownId(), edge: '' };

  function fileName(): string {
    const name = draft()['policyName'];
    return fileNameOf(typeof name === 'string' ? name : undefined);
  }

  function choices(): readonly ExportChoice[] {
    const out = part();
    return typeof out === 'string' ? [] : out.exportChoices(out.valuesOf(draft(), known), ids);
  }

  function onDownload(id: string, file: string): void {
    const out = part();
    if (typeof out === 'string') return;
    const bytes = out.exportedFile(out.valuesOf(draft(), known), ids, id, file);
    if (bytes === undefined) return;
    const name = file.split('/').at(-1) ?? file;
    download(name, bytes, 'application/octet-stream');
    saved(name, false);
  }

  function onDownloadAll(): void {
    const out = part();
    if (typeof out === 'string') return;
    const files = out.exportedFiles(out.valuesOf(draft(), known), ids);
    const own = { [fileName()]: new TextEncoder().encode(policyFile(draft())) };
    const name = fileName().replace(/json$/, 'zip');
    download(name, out.zipSync({ ...own, ...files }), 'application/zip');
    saved(name, true);
  }

  return {
    /** `whole`: with all other forms than the policy itself. */
    shown: (whole: boolean) => ({ fileName: fileName(), ids, exports: whole ? choices() : [] }),
    actions: {
      onIds(next: Partial<ExtensionIds>): void {
        ids = { ...ids, ...next };
        changed();
      },
      onSave(): void {
        download(fileName(), policyFile(draft()), 'application/json');
        saved(fileName(), true);
      },
      onDownload,
      onDownloadAll,
    },
  };
}
