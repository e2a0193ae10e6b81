export { JobsWidget } from './jobs-widget.tsx';
export { jobsWidgetStatuses, type JobsWidgetLabels, type JobsWidgetProps } from './types.ts';
