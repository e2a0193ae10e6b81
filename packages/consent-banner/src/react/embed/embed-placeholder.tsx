import { hasText } from '@broadsheet/content';
import { linkOrText } from '@internal/react';
import * as styles from './consent-embed.css.ts';
import type { ConsentEmbedLabels } from './embed-labels.ts';

interface EmbedPlaceholderProps {
  title: string;
  href: string | undefined;
  poster: string | undefined;
  labels: Required<ConsentEmbedLabels>;
  /** Absent when there is nothing to load. */
  onLoadOnce: (() => void) | undefined;
  /** Absent when there is no service to allow. */
  onAllowAlways: ((button: HTMLButtonElement) => void) | undefined;
}

/** Who would show it, what would happen, and the ways to see it. Renders a `<div>`. */
export function EmbedPlaceholder({
  title,
  href,
  poster,
  labels,
  onLoadOnce,
  onAllowAlways,
}: EmbedPlaceholderProps) {
  return (
    <div className={styles.placeholder}>
      {isOwnPath(poster) && <img className={styles.poster} src={poster} alt="" />}
      <div className={styles.body}>
        <p className={styles.title}>{title}</p>
        <p className={styles.note}>{labels.notice}</p>
        <div className={styles.actions}>
          {onLoadOnce && (
            <button
              type="button"
              className={styles.button}
              data-broadsheet-event="consent-embed-once"
              onClick={onLoadOnce}
            >
              {labels.once}
            </button>
          )}
          {onAllowAlways && (
            <button
              type="button"
              className={styles.button}
              data-broadsheet-event="consent-embed-always"
              onClick={({ currentTarget }) => onAllowAlways(currentTarget)}
            >
              {labels.always}
            </button>
          )}
          {hasText(href) &&
            linkOrText({ href, linkComponent: 'a', className: styles.link }, labels.open)}
        </div>
      </div>
    </div>
  );
}

function isOwnPath(url: unknown): url is string {
  return typeof url === 'string' && /^(?:\/(?![/\\])|\.{0,2}\/)/.test(url);
}
