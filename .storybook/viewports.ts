/** The widths that the design was made for. */
export const viewports = {
  phone: { name: 'Phone, 360', styles: { width: '360px', height: '800px' }, type: 'mobile' },
  tablet: { name: 'Tablet, 768', styles: { width: '768px', height: '1024px' }, type: 'tablet' },
  laptop: { name: 'Laptop, 1280', styles: { width: '1280px', height: '900px' }, type: 'desktop' },
  desktop: {
    name: 'Desktop, 1920',
    styles: { width: '1920px', height: '1080px' },
    type: 'desktop',
  },
} as const;
