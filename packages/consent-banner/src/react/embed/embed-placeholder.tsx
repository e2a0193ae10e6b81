import { useId } from 'react';
import { hasText, warnInDevelopment } from '@broadsheet/content';
import { linkOrText } from '@internal/react';
import { ownPath } from '../../core/own-path.ts';
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
  const ownPoster = ownPath(poster);
  if (hasText(poster) && !ownPoster) {
    warnInDevelopment(
      'ConsentEmbed',
      'the poster is left out: it would be requested before consent. Give the path of an image of this site:',
      poster,
    );
  }
  const id = useId();
  // Of two embeds each control says which one it is of.
  const named = (name: string) => ({ id: id + name, 'aria-labelledby': `${id}${name} ${id}` });
  return (
    // A fieldset has styles of its own, which no reset takes away in every browser.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div className={styles.placeholder} role="group" aria-labelledby={id}>
      {ownPoster && <img className={styles.poster} src={ownPoster} alt="" />}
      <div className={styles.body}>
        <p id={id} className={styles.title}>
          {title}
        </p>
        <p className={styles.note}>{labels.notice}</p>
        <div className={styles.actions}>
          {onLoadOnce && (
            <button
              type="button"
              {...named('once')}
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
              {...named('always')}
              className={styles.button}
              data-broadsheet-event="consent-embed-always"
              onClick={({ currentTarget }) => onAllowAlways(currentTarget)}
            >
              {labels.always}
            </button>
          )}
          {hasText(href) &&
            linkOrText(
              { href, linkComponent: 'a', className: styles.link, ...named('open') },
              labels.open,
            )}
        </div>
      </div>
    </div>
  );
}
