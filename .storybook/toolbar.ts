import type { GlobalTypes } from 'storybook/internal/csf';

/** The menus of the toolbar. */
export const globalTypes: GlobalTypes = {
  theme: {
    description: 'Theme',
    toolbar: {
      icon: 'paintbrush',
      dynamicTitle: true,
      items: [
        { value: 'editorial', title: 'Editorial theme' },
        { value: 'engineering', title: 'Engineering theme' },
      ],
    },
  },
  brand: {
    description: 'Brand of the editor, below Foundations',
    toolbar: {
      icon: 'star',
      dynamicTitle: true,
      items: [{ value: '', title: 'No brand', type: 'reset' }],
    },
  },
  scheme: {
    description: 'Color scheme',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'system', title: 'System scheme' },
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
      ],
    },
  },
  locale: {
    description: 'Language of the content',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'en-US', title: 'English' },
        { value: 'de', title: 'Deutsch' },
        { value: 'ar', title: 'العربية' },
        { value: 'he', title: 'עברית' },
      ],
    },
  },
  direction: {
    description: 'Direction of the page',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'Direction of the language' },
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  javascript: {
    description: 'JavaScript',
    toolbar: {
      icon: 'lightning',
      dynamicTitle: true,
      items: [
        { value: 'on', title: 'JavaScript on' },
        { value: 'off', title: 'JavaScript off' },
      ],
    },
  },
};

export const initialGlobals = {
  theme: 'editorial',
  brand: '',
  scheme: 'light',
  locale: 'en-US',
  direction: 'auto',
  javascript: 'on',
};
