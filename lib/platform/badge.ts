import browser from 'webextension-polyfill';

type BadgeState =
  | { kind: 'none' }
  | { kind: 'minutes'; left: number }
  | { kind: 'closed' }
  | { kind: 'no-access' }
  | { kind: 'policy-error' };

const calm = '#1f4e5f';
const alert = '#a3341f';

type Look = { text: string; title: string; colour: string };

function lookOf(state: BadgeState): Look {
  switch (state.kind) {
    case 'none':
      return { text: '', title: 'Lanyard', colour: calm };
    case 'minutes': {
      const minutes = state.left === 1 ? 'minute' : 'minutes';
      return {
        text: String(state.left),
        title: `Lanyard: ${state.left} ${minutes} left today`,
        colour: calm,
      };
    }
    case 'closed':
      return { text: '0', title: 'Lanyard: social sites are closed now', colour: calm };
    case 'no-access':
      return { text: 'off', title: 'Lanyard: not allowed on some sites. Click to allow it', colour: alert };
    case 'policy-error':
      return { text: '!', title: 'Lanyard: something is wrong in the school’s settings', colour: alert };
  }
}

/** The toolbar button: a number, or why there is none; colour alone says nothing. */
export const badge = {
  show: async (state: BadgeState): Promise<void> => {
    const { text, title, colour } = lookOf(state);
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ color: colour }),
      browser.action.setBadgeTextColor({ color: '#ffffff' }),
      browser.action.setBadgeText({ text }),
      browser.action.setTitle({ title }),
    ]);
  },
};
