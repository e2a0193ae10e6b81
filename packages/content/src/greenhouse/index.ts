export { greenhouseJobs, type GreenhouseJobsOptions } from './greenhouse-jobs.ts';
