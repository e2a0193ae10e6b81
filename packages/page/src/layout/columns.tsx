import { Children, isValidElement, type ComponentProps, type ReactNode } from 'react';
import { clsx } from 'clsx/lite';
import * as styles from './columns.css.ts';

export interface ColumnsProps extends ComponentProps<'div'> {
  /**
   * The side column: a third of the width. With it, the children are the main column, two thirds wide; in a narrow space the side
   * column stands below. Without it, each child is a column, all equally wide.
   */
  side?: ReactNode;
}

/**
 * Up to four equal columns, or a main column with a side column. Its own width decides where they stand below one another. Renders
 * a `<div>`.
 */
export function Columns({ side, className, children, ...rest }: ColumnsProps) {
  const items = Children.toArray(children);
  const hasSide = side !== undefined && side !== null && side !== false;
  return (
    <div {...rest} className={clsx(styles.root, className)} data-broadsheet-component="columns">
      {hasSide ? (
        <div className={styles.list} data-columns="main-side">
          <div className={styles.main}>{children}</div>
          <div className={styles.side}>{side}</div>
        </div>
      ) : (
        <div className={styles.list} data-columns={items.length}>
          {items.map((item, index) => (
            <div
              key={isValidElement(item) ? item.key : index}
              className={styles.column}
              data-last={index === items.length - 1 ? '' : undefined}
            >
              {item}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
