import { described, entry, escaped, item, jsonItem, table } from './build.ts';

const at = 'items.0.image.src';
const a = 'https://i.example/a.jpg';
const thumbnail = '<media:thumbnail url="https://i.example/s72-c/t.jpg" width="72" height="72"/>';
const large = '<img src="https://i.example/a.jpg" width="640" height="400">';

export const images = [
  ...table({
    by: 'Media RSS 1.5.1, content, group and thumbnail; the widest that is of use',
    at,
    build: item,
    rows: [
      [
        '<media:content width="140" url="https://i.example/140.jpg"/><media:content width="700" url="https://i.example/a.jpg"/>',
        a,
      ],
      ['<media:content url="https://i.example/a.jpg?width=140"/>', `${a}?width=140`],
      ['<m:content url="https://i.example/a.jpg"/>', a],
      ['<media:content url="https://i.example/a.jpg" type="IMAGE/JPEG"/>', a],
      ['<media:content url="//i.example/a.jpg" medium="image"/>', a],
      [
        '<media:content url="https://v.example/v.mp4"/><media:thumbnail url="https://i.example/a.jpg"/>',
        a,
      ],
      [
        '<media:content medium="video" url="https://v.example/v"><media:thumbnail url="https://i.example/a.jpg"/></media:content>',
        a,
      ],
      [
        '<media:group><media:content type="video/mp4" url="https://v.example/v"/><media:thumbnail url="https://i.example/a.jpg"/></media:group>',
        a,
      ],
      ['<media:content url="javascript:alert(1)" medium="image"/>', undefined],
    ],
  }),
  ...table({
    by: 'RSS 2.0, enclosure and image; Apple Podcasts, itunes:image',
    at,
    build: item,
    rows: [
      ['<enclosure url="//i.example/a.jpg" type="image/jpeg"/>', a],
      ['<enclosure url="https://i.example/a.jpg"/>', a],
      ['<enclosure url="https://i.example/a.mp3" type="audio/mpeg"/>', undefined],
      ['<image><url>https://i.example/a.jpg</url></image>', a],
      ['<itunes:image href="https://i.example/a.jpg"/>', a],
    ],
  }),
  ...table({
    by: 'a portrait or a small size stands for no entry',
    at,
    build: item,
    rows: [
      ['<media:content url="https://0.gravatar.com/avatar/abc?s=96" medium="image"/>', undefined],
      [
        '<media:content url="https://0.gravatar.com/avatar/abc?s=96" medium="image"/><media:content url="https://i.example/a.jpg" medium="image"/>',
        a,
      ],
      [`${thumbnail}<description>${escaped(large)}</description>`, a],
      [`${thumbnail}<description>no image</description>`, 'https://i.example/s72-c/t.jpg'],
    ],
  }),
  ...table({
    by: 'HTML §4.8.3 (img), and what of it is an icon, a pixel, a placeholder or a comment',
    at,
    build: described,
    rows: [
      ['<img src="/icon.png" width="30" height="30"><img src="https://i.example/a.jpg">', a],
      ['<img src="/icon.png" style="width: 30px"><img src="https://i.example/a.jpg">', a],
      ['<img src="/small.jpg" width="72" height="72"><img src="https://i.example/a.jpg">', a],
      ['<!-- <img src="/old.jpg"> --><img src="https://i.example/a.jpg">', a],
      ['<img src="/p.gif" width="1" height="1"><img src="https://i.example/a.jpg">', a],
      ['<img src="https://pixel.wp.com/b.gif"><img src="https://i.example/a.jpg">', a],
      ['<img class="avatar avatar-96" src="/me.jpg"><img src="https://i.example/a.jpg">', a],
      ['<img src="data:image/gif;base64,R0" data-src="https://i.example/a.jpg">', a],
      ['<img src="/blank.gif" data-lazy-src="https://i.example/a.jpg">', a],
      ['<img srcset="https://i.example/a.jpg 1x, /b.jpg 2x">', a],
      ['<IMG SRC=https://i.example/a.jpg>', a],
      ['<img src="b.jpg">', 'https://atlas.example/b.jpg'],
    ],
  }),
  ...table({
    by: 'Media RSS in Atom (RFC 4287 §6)',
    at,
    build: entry,
    rows: [['<media:content url="/a.jpg"/>', 'https://atlas.example/a.jpg']],
  }),
  ...table({
    by: 'JSON Feed 1.1, image, banner_image and attachments',
    at,
    build: jsonItem,
    rows: [
      [{ image: a, banner_image: '/b.jpg' }, a],
      [{ banner_image: a }, a],
      [{ attachments: [{ url: a, mime_type: 'image/jpeg' }] }, a],
      [{ attachments: [{ url: '/a.mp3', mime_type: 'audio/mpeg' }] }, undefined],
    ],
  }),
];
