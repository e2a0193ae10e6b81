export {
  JobsWidget,
  jobsWidgetStatuses,
  type JobsWidgetLabels,
  type JobsWidgetProps,
} from './jobs-widget.tsx';
