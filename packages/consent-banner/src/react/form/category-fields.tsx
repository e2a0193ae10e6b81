import { hasText } from '@broadsheet/content';
import { linkOrText } from '@internal/react';
import type { ConsentCookie, ConsentService, ValidCategory } from './core/config.ts';
import { tickTogether } from './ticks.ts';
import * as styles from './consent-form.css.ts';
import * as parts from './parts.css.ts';

/** The words within a category. */
export interface CategoryLabels {
  /**
   * Beside the box of a category.
   * @default "Allow"
   */
  allow?: string;
  /**
   * In place of the box, where nothing can be refused.
   * @default "Always on: the site does not work without it."
   */
  always?: string;
  /**
   * Opens the list of what belongs to a category.
   * @default "Services and cookies"
   */
  services?: string;
}

interface CategoryFieldsProps {
  category: ValidCategory;
  /** What is ticked. */
  allows: (id: string) => boolean;
  /** Makes ids unique in the page. */
  idPrefix: string;
  labels: Required<CategoryLabels>;
}

/**
 * One purpose: what it is for, whether it may run, and who is behind it. Renders a `<fieldset>`.
 */
export function CategoryFields({ category, allows, idPrefix, labels }: CategoryFieldsProps) {
  const { id, label, description, regime, services, cookies } = category;
  const isOptional = regime !== 'essential';
  const descriptionId = `${idPrefix}${id}`;
  const hasDetails = services.length > 0 || (cookies?.length ?? 0) > 0;
  return (
    <fieldset
      className={styles.category}
      onChange={
        isOptional ? ({ currentTarget, target }) => tickTogether(currentTarget, target) : undefined
      }
    >
      <legend className={styles.legend}>{label}</legend>
      {hasText(description) && (
        <p id={descriptionId} className={parts.note}>
          {description}
        </p>
      )}
      {isOptional ? (
        <label className={styles.choice}>
          <input
            className={styles.box}
            type="checkbox"
            name="grant"
            value={id}
            defaultChecked={allows(id)}
            aria-describedby={hasText(description) ? descriptionId : undefined}
          />
          {labels.allow} <span className={styles.spoken}>{label}</span>
        </label>
      ) : (
        <p className={parts.note}>{labels.always}</p>
      )}
      {hasDetails && (
        <details>
          <summary className={styles.summary}>{labels.services}</summary>
          <ul className={styles.services}>
            {cookies?.map((cookie) => (
              <CookieRow key={cookie.name} cookie={cookie} />
            ))}
            {services.map((service) => (
              <li key={service.id}>
                {isOptional ? (
                  <label className={styles.choice}>
                    <input
                      className={styles.box}
                      type="checkbox"
                      name="grant"
                      value={service.id}
                      defaultChecked={allows(service.id)}
                    />
                    {service.label}
                  </label>
                ) : (
                  <span>{service.label}</span>
                )}
                <ServiceFacts service={service} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </fieldset>
  );
}

function ServiceFacts({
  service: { description, provider, href, cookies },
}: {
  service: ConsentService;
}) {
  return (
    <>
      {(hasText(provider) || hasText(description)) && (
        <p className={parts.note}>
          {hasText(provider) &&
            linkOrText({ href, linkComponent: 'a', className: parts.link }, provider)}
          {hasText(provider) && hasText(description) && ': '}
          {description}
        </p>
      )}
      {cookies && cookies.length > 0 && (
        <ul className={styles.services}>
          {cookies.map((cookie) => (
            <CookieRow key={cookie.name} cookie={cookie} />
          ))}
        </ul>
      )}
    </>
  );
}

function CookieRow({ cookie: { name, purpose, lifetime } }: { cookie: ConsentCookie }) {
  const facts = [purpose, lifetime].filter(hasText).join(', ');
  return (
    <li className={parts.note}>
      <code>{name}</code>
      {facts && `: ${facts}`}
    </li>
  );
}
