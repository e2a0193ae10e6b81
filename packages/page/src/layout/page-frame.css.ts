import { parts } from '@internal/css';

const part = parts('page-frame');

export const root = part('root', {
  display: 'flex',
  flexDirection: 'column',
  minBlockSize: '100svh',
});
