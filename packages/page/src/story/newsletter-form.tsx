import { useId, type ComponentProps, type ReactNode } from 'react';
import { hasText, safeHref, warnInDevelopment } from '@broadsheet/content';
import { getAccessibleName, heading, withDefaults, type HeadingLevel } from '@internal/react';
import { clsx } from 'clsx/lite';
import * as styles from './newsletter-form.css.ts';

/** The texts of a newsletter form; each has an English default. */
export interface NewsletterFormLabels {
  /**
   * The label of the field.
   * @default "Email address"
   */
  email?: string | undefined;
  /**
   * The button.
   * @default "Subscribe"
   */
  submit?: string | undefined;
  /**
   * Shown after the address was refused, unless there is a `message`.
   * @default "This address could not be subscribed. Check it and try again."
   */
  error?: string | undefined;
  /**
   * Shown instead of the form after it was sent, unless there is a `message`.
   * @default "Thank you. Open the link in the email that we sent you to confirm."
   */
  success?: string | undefined;
}

export interface NewsletterFormProps extends Omit<ComponentProps<'section'>, 'children'> {
  /** Names the section, plain text. */
  heading: string;
  /**
   * The level of the heading in the outline of the page.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined;
  /** What subscribers get and how often, plain text. */
  description?: string | undefined;
  /** Takes the form: a URL that answers a POST, or a server function. Without a safe URL there is no form. */
  action: string | ((data: FormData) => void | Promise<void>);
  /**
   * The field's name in what is sent.
   * @default "email"
   */
  name?: string | undefined;
  /** The address that was typed before: send it back with an error. */
  defaultValue?: string | undefined;
  /**
   * What the server answered.
   * @default "idle"
   */
  status?: 'idle' | 'error' | 'success' | undefined;
  /** What the server answered, in words, plain text. */
  message?: string | undefined;
  /** Stands below the field, inside the form: hidden fields, a checkbox, a note with a link to the privacy policy. */
  children?: ReactNode;
  /** The texts. */
  labels?: NewsletterFormLabels | undefined;
}

const defaultLabels: { [Label in keyof NewsletterFormLabels]-?: string } = {
  email: 'Email address',
  submit: 'Subscribe',
  error: 'This address could not be subscribed. Check it and try again.',
  success: 'Thank you. Open the link in the email that we sent you to confirm.',
};

/** The form of a newsletter: a plain POST, without JavaScript. Renders a `<section>`. */
export function NewsletterForm({
  heading: title,
  headingLevel = 2,
  description,
  action: givenAction,
  name,
  defaultValue,
  status,
  message,
  labels: given,
  className,
  children,
  ...rest
}: NewsletterFormProps) {
  const labels = withDefaults(defaultLabels, given);
  const action = typeof givenAction === 'function' ? givenAction : safeHref(givenAction);
  const state = status === 'error' || status === 'success' ? status : 'idle';
  const id = useId();
  if (!action) {
    warnInDevelopment(
      'NewsletterForm',
      'no form is shown; `action` is a safe URL or a function, not',
      givenAction,
    );
  }
  return (
    <section
      {...rest}
      aria-label={getAccessibleName(title, rest)}
      className={clsx(styles.root, className)}
      data-broadsheet-component="newsletter-form"
    >
      {heading(headingLevel, styles.heading, title)}
      {hasText(description) && (
        <p dir="auto" className={styles.description}>
          {description}
        </p>
      )}
      {action && state !== 'success' && (
        <form
          // A function brings its own method and encoding.
          {...(typeof action === 'string' ? { action, method: 'post' } : { action })}
          className={styles.form}
          data-broadsheet-event="subscribe"
        >
          {renderField({ id, name, defaultValue, isInvalid: state === 'error', labels })}
          {children && <div className={styles.note}>{children}</div>}
        </form>
      )}
      {renderMessage({ id, state, text: hasText(message) ? message : getText(state, labels) })}
    </section>
  );
}

interface FieldOptions {
  id: string;
  name: string | undefined;
  defaultValue: string | undefined;
  isInvalid: boolean;
  labels: { email: string; submit: string };
}

function renderField({ id, name, defaultValue, isInvalid, labels }: FieldOptions) {
  return (
    <>
      <label htmlFor={`${id}field`} className={styles.label}>
        {labels.email}
      </label>
      <div className={styles.row}>
        <input
          id={`${id}field`}
          type="email"
          name={name ?? 'email'}
          autoComplete="email"
          // An address is left-to-right in every language.
          dir="ltr"
          required
          defaultValue={defaultValue ?? undefined}
          aria-invalid={isInvalid ? true : undefined}
          aria-describedby={isInvalid ? `${id}message` : undefined}
          className={styles.field}
        />
        <button type="submit" className={styles.button}>
          {labels.submit}
        </button>
      </div>
    </>
  );
}

function renderMessage({ id, state, text }: { id: string; state: string; text: string }) {
  return (
    <output dir="auto" id={`${id}message`} className={styles.message} data-status={state}>
      {state === 'error' && (
        <span className={styles.mark} aria-hidden="true">
          !
        </span>
      )}
      {text && <span>{text}</span>}
    </output>
  );
}

function getText(state: string, labels: { error: string; success: string }): string {
  return state === 'error' || state === 'success' ? labels[state] : '';
}
