/** A stylesheet of other people, by what it does to elements: our own words for rules that many sites have. */
export interface Reset {
  name: string;
  css: string;
}

/** Resets outside of layers, which win over everything in a layer. */
export const resets: Reset[] = [
  {
    name: 'a utility framework: no margins, borders and markers, everything inherits',
    css: `*, ::before, ::after { box-sizing: border-box; margin: 0; border: 0 solid; padding: 0 }
      html { line-height: 1.5 }
      h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit }
      a { color: inherit; text-decoration: inherit }
      ol, ul, menu { list-style: none }
      img, svg, video, canvas, iframe { display: block; vertical-align: middle }
      img, video { max-width: 100%; height: auto }
      button, input, select, textarea { border-radius: 0; font: inherit; letter-spacing: inherit;
        text-align: inherit; color: inherit; background-color: transparent }
      [hidden]:where(:not([hidden='until-found'])) { display: none !important }`,
  },
  {
    name: 'a component framework: headings, links and lists with looks',
    css: `*, ::before, ::after { box-sizing: border-box }
      body { margin: 0; font: 400 1rem/1.5 sans-serif; color: #222; background: #fff }
      h1, h2, h3, h4, h5, h6 { margin-top: 0; margin-bottom: .5rem; font-weight: 500; line-height: 1.2 }
      h1 { font-size: 2.5rem }
      h2 { font-size: 2rem }
      h3 { font-size: 1.75rem }
      p { margin-top: 0; margin-bottom: 1rem }
      ol, ul { margin-top: 0; margin-bottom: 1rem; padding-left: 2rem }
      a { color: blue; text-decoration: underline }
      figure { margin: 0 0 1rem }
      img, svg { vertical-align: middle }
      label { display: inline-block }
      button { border-radius: 0 }
      input, button, select, textarea { margin: 0; font: inherit }
      legend { float: left; width: 100%; margin-bottom: .5rem; font-size: 1.5rem }`,
  },
  {
    name: 'the starter of a server framework: no margins and paddings, bare links',
    css: `* { box-sizing: border-box; margin: 0; padding: 0 }
      html, body { max-width: 100vw; overflow-x: hidden }
      body { color: #111; background: #fff; font-family: sans-serif }
      a { color: inherit; text-decoration: none }`,
  },
  {
    name: 'a reset by hand: headings and links in a colour, no borders',
    css: `* { margin: 0; border: 0; padding: 0; font-size: 100% }
      h1, h2, h3, h4, h5, h6 { font-size: 1rem; color: navy }
      a { color: teal; text-decoration: none }
      ul { list-style: none }
      button { border: 0; background: none }
      dialog { margin: 0 }`,
  },
];
