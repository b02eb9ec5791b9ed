import type { Format } from '../format.ts';
import { jsonText } from './json-text.ts';

const app = 'Google Admin console > Devices > Chrome > Apps & extensions > Users & browsers';

export const googleAdmin: Format = {
  id: 'google-admin',
  title: 'Google Admin console',
  platform: 'chromeos',
  describe:
    'For ChromeOS and for Chrome browsers that are enrolled. Install Lanyard there with “Force install + pin to browser toolbar”, and upload the first file as its policy. The plain form is for tools that wrap each key themselves.',
  refusals: () => [],
  files: (policy) => [
    {
      name: 'lanyard-google-admin.json',
      text: jsonText(
        Object.fromEntries(Object.entries(policy).map(([key, value]) => [key, { Value: value }])),
      ),
      place: `${app} > Lanyard > Policy for extensions > Upload from file`,
    },
    {
      name: 'lanyard-google-admin-plain.json',
      text: jsonText(policy),
      place: 'Tools that wrap each key in “Value” themselves; never the console itself',
    },
  ],
};
