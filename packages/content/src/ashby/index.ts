export { ashbyJobs, type AshbyJobsOptions } from './ashby-jobs.ts';
