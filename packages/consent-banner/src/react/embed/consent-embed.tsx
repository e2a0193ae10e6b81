'use client';

import type { ComponentProps } from 'react';
import { safeHref } from '@broadsheet/content';
import { clsx } from 'clsx/lite';
import { findCategory } from '../../core/config.ts';
import type { ConsentService } from '../../types.ts';
import { useConsent } from '../provider/consent-provider.tsx';
import * as styles from './consent-embed.css.ts';
import { getEmbedLabels, type ConsentEmbedLabels } from './embed-labels.ts';
import { EmbedPlaceholder } from './embed-placeholder.tsx';
import { useEmbed } from './use-embed.ts';

/** The aspect ratios that an embed may have. */
export const consentEmbedRatios = ['16:9', '4:3', '1:1', '9:16'] as const;

export interface ConsentEmbedProps extends Omit<ComponentProps<'div'>, 'children' | 'title'> {
  /** The id of the service that shows it. One that is not configured can be loaded once, and not be allowed for good. */
  for: string;
  /** What it is, plain text: it names the frame. */
  title: string;
  /** The URL of the frame. Without a safe one (see `safeHref`) nothing can be loaded. */
  src: string;
  /** The URL of the original, to which the placeholder links. */
  href?: string;
  /** An image of this site, shown until then. Only a path is taken: an image of the third party would be a request to it. */
  poster?: string;
  /**
   * Its aspect ratio.
   * @default "16:9"
   */
  ratio?: (typeof consentEmbedRatios)[number];
  /** What the frame is permitted to do, as the attribute `allow` of `<iframe>`. */
  allow?: string;
  /** What the frame is forbidden, as the attribute `sandbox` of `<iframe>`; most players work under none. */
  sandbox?: string;
  /** The labels of the placeholder. */
  labels?: ConsentEmbedLabels;
}

/**
 * A frame of a third party, and until it is allowed a placeholder of the same size that says who it is. Renders a `<div>`.
 * A withdrawal removes the frame.
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
  const consent = useConsent();
  const url = safeHref(src);
  const { isLoaded, isLoadedWithoutScripts, frame, loadOnce, allowAlways } = useEmbed(consent, {
    id,
    url,
  });
  const category = findCategory(consent.config, id);
  const service: ConsentService | undefined =
    category?.services.find((each) => each.id === id) ?? category;
  const provider = service?.provider ?? service?.label ?? getHost(url);
  const player = (
    <iframe
      ref={frame}
      className={styles.frame}
      title={title}
      src={url}
      allow={allow}
      sandbox={sandbox}
      loading="lazy"
      referrerPolicy="strict-origin-when-cross-origin"
      allowFullScreen
    />
  );

  return (
    <div
      {...rest}
      className={clsx(styles.root, className)}
      data-broadsheet-component="consent-embed"
      data-ratio={ratio}
    >
      {isLoaded && player}
      {isLoadedWithoutScripts && <noscript className={styles.frame}>{player}</noscript>}
      {!isLoaded && !isLoadedWithoutScripts && (
        <EmbedPlaceholder
          title={title}
          href={href}
          poster={poster}
          labels={getEmbedLabels(labels, { service: service?.label ?? provider, provider })}
          onLoadOnce={url ? loadOnce : undefined}
          onAllowAlways={url && service ? allowAlways : undefined}
        />
      )}
    </div>
  );
}

function getHost(url: string | undefined): string {
  return /^https?:\/\/([^/?#]+)/.exec(url ?? '')?.[1] ?? '';
}
