import type { Draft } from '../../lib/builder/draft.ts';
import { fileNameOf, policyFile } from '../../lib/builder/exported.ts';
import type * as exporting from '../../lib/builder/exports.ts';
import type { ExportChoice, ExtensionIds } from '../../lib/core/builder/export-choice.ts';
import { download } from './download.ts';
import { known } from '../../lib/known/known-ids.ts';

type Ports = {
  draft: () => Draft;
  /** The browser was given a file by this name. */
  saved: (name: string, whole: boolean) => void;
  /** Draw anew. */
  changed: () => void;
};

/** In Chromium the address of a page is the extension’s id. */
const ownId = (): string => (location.protocol === 'chrome-extension:' ? location.host : '');

/** Everything a policy can be taken away as. What makes the other forms is loaded when somebody comes to them. */
export function createTakeAway({ draft, saved, changed }: Ports) {
  let exports: typeof exporting | undefined;
  let ids: ExtensionIds = { chrome: ownId(), edge: '' };

  async function load(): Promise<void> {
    exports = await import('../../lib/builder/exports.ts');
    changed();
  }

  function fileName(): string {
    const name = draft()['policyName'];
    return fileNameOf(typeof name === 'string' ? name : undefined);
  }

  function choices(): { exports?: readonly ExportChoice[] } {
    if (exports !== undefined)
      return { exports: exports.exportChoices(exports.valuesOf(draft(), known), ids) };
    void load();
    return {};
  }

  function onDownload(id: string, file: string): void {
    const bytes = exports?.exportedFile(exports.valuesOf(draft(), known), ids, id, file);
    if (bytes === undefined) return;
    const name = file.split('/').at(-1) ?? file;
    download(name, bytes, 'application/octet-stream');
    saved(name, false);
  }

  async function saveAll(): Promise<void> {
    if (exports === undefined) return;
    const { zipSync } = await import('fflate');
    const files = exports.exportedFiles(exports.valuesOf(draft(), known), ids);
    const own = { [fileName()]: new TextEncoder().encode(policyFile(draft())) };
    const name = fileName().replace(/json$/, 'zip');
    download(name, zipSync({ ...own, ...files }), 'application/zip');
    saved(name, true);
  }

  return {
    /** `whole`: with all other forms than the policy itself. */
    shown: (whole: boolean) => ({ fileName: fileName(), ids, ...(whole && choices()) }),
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
      onDownloadAll: () => void saveAll(),
    },
  };
}
