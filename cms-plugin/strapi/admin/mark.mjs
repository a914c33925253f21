import { createElement } from 'react';

/** The menu's sign: a title over lines. */
export function Mark(props) {
  return createElement(
    'svg',
    { width: 16, height: 16, viewBox: '0 0 16 16', fill: 'none', stroke: 'currentColor', strokeWidth: 1.6, strokeLinecap: 'round', ...props },
    createElement('path', { d: 'M2 3h12M8 3v5M2 11h12M2 14h8' }),
  );
}
