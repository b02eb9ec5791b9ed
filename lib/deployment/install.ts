import type { Browser } from './browser.ts';
import type { Deployment } from './format.ts';
import type { Written } from './windows/registry-keys.ts';

/** What the browser itself is told, so that Lanyard is there, stays there, and has no window beside it. */
type InstallPolicies = {
  ExtensionSettings: Written;
} & Written;

const chrome = ({ chromeId, chromeUpdateUrl }: Deployment): InstallPolicies => ({
  ExtensionSettings: {
    [chromeId]: {
      installation_mode: 'force_installed',
      update_url: chromeUpdateUrl,
      override_update_url: true,
      toolbar_pin: 'force_pinned',
    },
  },
  IncognitoModeAvailability: 1,
  BrowserGuestModeEnabled: false,
  DeveloperToolsAvailability: 2,
});

/** Edge has names of its own for private windows and for what stands on the toolbar. */
const edge = ({ edgeId, edgeUpdateUrl }: Deployment): InstallPolicies => ({
  ExtensionSettings: {
    [edgeId]: {
      installation_mode: 'force_installed',
      update_url: edgeUpdateUrl,
      override_update_url: true,
      toolbar_state: 'force_shown',
    },
  },
  InPrivateModeAvailability: 1,
  BrowserGuestModeEnabled: false,
  DeveloperToolsAvailability: 2,
});

/** Firefox has no guest window, and lets policy put an extension into private ones, which are off all the same. */
const firefox = ({ firefoxId, firefoxInstallUrl }: Deployment): InstallPolicies => ({
  ExtensionSettings: {
    [firefoxId]: {
      installation_mode: 'force_installed',
      install_url: firefoxInstallUrl,
      default_area: 'navbar',
      private_browsing: true,
    },
  },
  PrivateBrowsingModeAvailability: 1,
  DisableSafeMode: true,
  DisableDeveloperTools: true,
  BlockAboutConfig: true,
  BlockAboutProfiles: true,
});

const makers = { chrome, edge, firefox };

/** The browser’s own policies that go beside Lanyard’s: see docs/bypass.md for what each of them closes, and for more. */
export const installPolicies = ({ id }: Browser, deployment: Deployment): InstallPolicies =>
  makers[id](deployment);
