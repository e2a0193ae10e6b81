import { hasText } from '@broadsheet/content';
import { linkOrText } from '@internal/react';
import type { ConsentCookie, ConsentService, ValidCategory } from '../../types.ts';
import * as styles from './consent-form.css.ts';

interface CategoryDetailsProps {
  category: ValidCategory;
  /** What is checked at first. */
  isChecked: (id: string) => boolean;
  /** Opens the list. */
  summary: string;
}

/** The services and cookies of a category. Renders a `<details>`, or nothing where there are none. */
export function CategoryDetails({ category, isChecked, summary }: CategoryDetailsProps) {
  const { regime, services } = category;
  const cookies = category.cookies ?? [];
  if (services.length === 0 && cookies.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{summary}</summary>
      <ul className={styles.list}>
        {cookies.map(renderCookie)}
        {services.map((service) => (
          <li key={service.id}>
            {regime === 'essential' ? (
              <span>{service.label}</span>
            ) : (
              <label className={styles.option}>
                <input
                  className={styles.checkbox}
                  type="checkbox"
                  name="grant"
                  value={service.id}
                  defaultChecked={isChecked(service.id)}
                />
                {service.label}
              </label>
            )}
            <ServiceFacts service={service} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Who runs a service, what it does, and what it stores. Renders a `<p>` and a `<ul>`, as far as there is something to say. */
function ServiceFacts({ service }: { service: ConsentService }) {
  const { description, provider, href } = service;
  const cookies = service.cookies ?? [];
  return (
    <>
      {(hasText(provider) || hasText(description)) && (
        <p className={styles.note}>
          {hasText(provider) &&
            linkOrText({ href, linkComponent: 'a', className: styles.link }, provider)}
          {hasText(provider) && hasText(description) && ': '}
          {description}
        </p>
      )}
      {cookies.length > 0 && <ul className={styles.list}>{cookies.map(renderCookie)}</ul>}
    </>
  );
}

function renderCookie({ name, purpose, lifetime }: ConsentCookie) {
  const facts = [purpose, lifetime].filter(hasText).join(', ');
  return (
    <li key={name} className={styles.note}>
      <code>{name}</code>
      {facts && `: ${facts}`}
    </li>
  );
}
