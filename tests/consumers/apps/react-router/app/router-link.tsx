import type { ComponentProps } from 'react';
import { Link } from 'react-router';

/** The router's link, which calls the address `to`. */
export function RouterLink({ href = '', ...rest }: ComponentProps<'a'>) {
  return <Link to={href} {...rest} />;
}
