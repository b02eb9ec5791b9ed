/** The stores, with what their forms take. Lengths are in characters. */
export type Store = {
  id: 'chrome' | 'edge' | 'firefox';
  title: string;
  /** Which of the packages is handed in. */
  packageEnd: '-chrome.zip' | '-firefox.zip';
  longestName: number;
  longestSummary: number;
  description: { least: number; most: number };
  mostPictures: number;
  category: string;
};

/** A picture is as all three take it; other sizes are refused by Chrome and Edge. */
export const pictureSize = { width: 1280, height: 800 };

/** Of a field that justifies a permission, in Chrome's form. */
export const longestJustification = 1000;

/** Of Edge's search terms. */
export const searchTermLimits = { terms: 7, characters: 30, words: 21 };

/**
 * Names: MDN, manifest.json/name (February 2024). Summary: 132, as the manifest's description. Chrome's description and
 * pictures: its form, as written down by others. Edge: learn.microsoft.com, “Publish your extension”. Mozilla's summary and
 * description are from memory: its form counts for itself.
 */
export const stores: readonly Store[] = [
  {
    id: 'chrome',
    title: 'Chrome Web Store',
    packageEnd: '-chrome.zip',
    longestName: 75,
    longestSummary: 132,
    description: { least: 1, most: 16_000 },
    mostPictures: 5,
    category: 'Education',
  },
  {
    id: 'edge',
    title: 'Microsoft Edge Add-ons',
    packageEnd: '-chrome.zip',
    longestName: 45,
    longestSummary: 132,
    description: { least: 250, most: 10_000 },
    mostPictures: 6,
    category: 'Productivity',
  },
  {
    id: 'firefox',
    title: 'addons.mozilla.org',
    packageEnd: '-firefox.zip',
    longestName: 50,
    longestSummary: 250,
    description: { least: 1, most: 15_000 },
    mostPictures: 10,
    category: 'Social & Communication; Privacy & Security',
  },
];
