import { withDefaults } from '@internal/react';

/** The labels of the placeholder; `{service}` and `{provider}` are replaced by the names of the service and of who runs it. */
export interface ConsentEmbedLabels {
  /**
   * What would happen.
   * @default "This is shown by {provider}, which then learns of your visit and may set cookies."
   */
  notice?: string;
  /**
   * Shows it this time.
   * @default "Load once"
   */
  once?: string;
  /**
   * Allows the service from now on.
   * @default "Always allow {service}"
   */
  always?: string;
  /**
   * Leads to the original, on the service's own site.
   * @default "Open at {provider}"
   */
  open?: string;
}

const defaultLabels: Required<ConsentEmbedLabels> = {
  notice: 'This is shown by {provider}, which then learns of your visit and may set cookies.',
  once: 'Load once',
  always: 'Always allow {service}',
  open: 'Open at {provider}',
};

/** The labels with their names filled in. */
export function getEmbedLabels(
  given: ConsentEmbedLabels | undefined,
  { service, provider }: { service: string; provider: string },
): Required<ConsentEmbedLabels> {
  const { notice, once, always, open } = withDefaults(defaultLabels, given);
  const fillIn = (label: string) =>
    label.replaceAll('{service}', () => service).replaceAll('{provider}', () => provider);
  return { notice: fillIn(notice), once, always: fillIn(always), open: fillIn(open) };
}
