import { hasText } from '@broadsheet/content';
import type { ValidCategory } from '../../types.ts';
import { onCategoryChanged } from '../../view/checkboxes.ts';
import { CategoryDetails } from './category-details.tsx';
import * as styles from './consent-form.css.ts';
import type { CategoryLabels } from './form-labels.ts';

interface CategoryFieldsProps {
  category: ValidCategory;
  /** What is checked at first. */
  isChecked: (id: string) => boolean;
  /** Makes ids unique in the page. */
  idPrefix: string;
  labels: Required<CategoryLabels>;
}

/** One purpose: what it is for, whether it may run, and who is behind it. Renders a `<fieldset>`. */
export function CategoryFields({ category, isChecked, idPrefix, labels }: CategoryFieldsProps) {
  const { id, label, description, regime } = category;
  const isOptional = regime !== 'essential';
  const descriptionId = `${idPrefix}${id}`;
  return (
    <fieldset
      className={styles.category}
      onChange={
        isOptional
          ? ({ currentTarget, target }) => onCategoryChanged(currentTarget, target)
          : undefined
      }
    >
      <legend className={styles.legend}>{label}</legend>
      {hasText(description) && (
        <p id={descriptionId} className={styles.note}>
          {description}
        </p>
      )}
      {isOptional ? (
        <label className={styles.option}>
          <input
            className={styles.checkbox}
            type="checkbox"
            name="grant"
            value={id}
            defaultChecked={isChecked(id)}
            aria-describedby={hasText(description) ? descriptionId : undefined}
          />
          {labels.allow} <span className={styles.optionContext}>{label}</span>
        </label>
      ) : (
        <p className={styles.note}>{labels.always}</p>
      )}
      <CategoryDetails category={category} isChecked={isChecked} summary={labels.services} />
    </fieldset>
  );
}
