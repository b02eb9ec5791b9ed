export { TakeAway as Body } from '../../../components/policy-builder/TakeAway.tsx';
export { exportChoices, exportedFile, exportedFiles, valuesOf } from '../../../lib/builder/exports.ts';
export { zipSync } from 'fflate';
