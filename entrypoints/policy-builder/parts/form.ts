export { StepForm as Body } from '../../../components/policy-builder/StepForm.tsx';
