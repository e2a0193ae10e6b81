'use client';

import { useEffect, useRef, useState, type ComponentProps } from 'react';
import { hasText, safeHref } from '@broadsheet/content';
import { linkOrText } from '@internal/react';
import { clsx } from 'clsx/lite';
import { useConsent } from './consent-provider.tsx';
import { categoryOf, type ConsentService } from './core/config.ts';
import { wordsAround } from './words-around.ts';
import * as styles from './consent-embed.css.ts';
import * as parts from './parts.css.ts';

/** The shapes that an embed may have. */
export const consentEmbedRatios = ['16:9', '4:3', '1:1', '9:16'] as const;

/** The words of the placeholder; `{service}` and `{provider}` are replaced by the names of the service and of who runs it. */
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

export interface ConsentEmbedProps extends Omit<ComponentProps<'div'>, 'children' | 'title'> {
  /**
   * The service that shows it, by its id. One that is not configured can be loaded once, and not be allowed for good.
   */
  for: string;
  /**
   * What it is, plain text: it names the frame.
   */
  title: string;
  /**
   * The address of the frame. Without a safe one (see `safeHref`) nothing can be loaded.
   */
  src: string;
  /**
   * The address of the original, to which the placeholder links.
   */
  href?: string;
  /**
   * A picture of this site, shown until then. Only a path is taken: a picture of the third party would be a request to it.
   */
  poster?: string;
  /**
   * Its shape.
   * @default "16:9"
   */
  ratio?: (typeof consentEmbedRatios)[number];
  /**
   * What the frame is permitted to do, as the attribute `allow` of `<iframe>`.
   */
  allow?: string;
  /**
   * What the frame is forbidden, as the attribute `sandbox` of `<iframe>`; most players work under none.
   */
  sandbox?: string;
  /**
   * The words of the placeholder.
   */
  labels?: ConsentEmbedLabels;
}

/**
 * A frame of a third party, and until it is allowed a placeholder of the same size that says who it is. Renders a `<div>`. A withdrawal takes the frame away.
 */
export function ConsentEmbed({
  for: id,
  title,
  src,
  href,
  poster,
  ratio = '16:9',
  allow,
  sandbox,
  labels,
  className,
  ...rest
}: ConsentEmbedProps) {
  const { allows, answer, config, record } = useConsent();
  // "Once" is over with the next choice, whatever it is.
  const choice = record?.id ?? 'none';
  const [onceDuring, setOnceDuring] = useState<string>();
  const wasAsked = useRef(false);
  const frame = useRef<HTMLIFrameElement>(null);
  const address = safeHref(src);
  const isLoaded = address !== undefined && (allows(id) || onceDuring === choice);

  useEffect(() => {
    // The button that was pressed is gone.
    if (isLoaded && wasAsked.current) frame.current?.focus({ preventScroll: true });
    wasAsked.current = false;
  }, [isLoaded]);

  const category = categoryOf(config, id);
  const service: ConsentService | undefined =
    category?.services.find((each) => each.id === id) ?? category;
  const words = { ...defaultLabels, ...labels };
  const provider = service?.provider ?? service?.label ?? hostOf(address);
  const name = (label: string) =>
    label.replaceAll('{service}', service?.label ?? provider).replaceAll('{provider}', provider);

  return (
    <div
      {...rest}
      className={clsx(styles.root, className)}
      data-broadsheet-component="consent-embed"
      data-ratio={ratio}
    >
      {isLoaded ? (
        <iframe
          ref={frame}
          className={styles.frame}
          title={title}
          src={address}
          allow={allow}
          sandbox={sandbox}
          loading="lazy"
          referrerPolicy="strict-origin-when-cross-origin"
          allowFullScreen
        />
      ) : (
        <div className={styles.placeholder}>
          {isOwnPath(poster) && <img className={styles.poster} src={poster} alt="" />}
          <div className={styles.body}>
            <p className={styles.title}>{title}</p>
            <p className={parts.note}>{name(words.notice)}</p>
            <div className={parts.actions}>
              {address && (
                <button
                  type="button"
                  className={parts.button}
                  data-broadsheet-event="consent-embed-once"
                  onClick={() => {
                    wasAsked.current = true;
                    setOnceDuring(choice);
                  }}
                >
                  {words.once}
                </button>
              )}
              {address && service && (
                <button
                  type="button"
                  className={parts.button}
                  data-broadsheet-event="consent-embed-always"
                  onClick={({ currentTarget }) => {
                    wasAsked.current = true;
                    void answer(
                      { [id]: true },
                      { surface: 'embed', words: wordsAround(currentTarget) },
                    );
                  }}
                >
                  {name(words.always)}
                </button>
              )}
              {hasText(href) &&
                linkOrText(
                  {
                    href,
                    linkComponent: 'a',
                    className: parts.quiet,
                  },
                  name(words.open),
                )}
            </div>
          </div>
        </div>
      )}
    </div>
  );
}

function isOwnPath(address: unknown): address is string {
  return typeof address === 'string' && /^(?:\/(?![/\\])|\.{0,2}\/)/.test(address);
}

function hostOf(address: string | undefined): string {
  return /^https?:\/\/([^/?#]+)/.exec(address ?? '')?.[1] ?? '';
}

const defaultLabels: Required<ConsentEmbedLabels> = {
  notice: 'This is shown by {provider}, which then learns of your visit and may set cookies.',
  once: 'Load once',
  always: 'Always allow {service}',
  open: 'Open at {provider}',
};
