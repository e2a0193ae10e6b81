export { leverJobs, type LeverJobsOptions } from './lever-jobs.ts';
