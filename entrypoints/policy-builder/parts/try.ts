export { Try as Body } from '../../../components/policy-builder/Try.tsx';
export { createRehearsalPanel } from '../../../lib/builder/rehearse/create-panel.ts';
