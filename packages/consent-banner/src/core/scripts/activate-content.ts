import { isFrameUrl, isWebUrl } from './web-url.ts';

interface Activated {
  content: DocumentFragment;
  /** The scripts of the template, and where each of them has to stand. */
  scripts: { source: HTMLScriptElement; place: Comment }[];
}

/** What a template says of an attribute with `data-` in front, by the elements that fetch it. */
const attributes: Record<string, string> = {
  src: 'img, iframe, source, video, audio, embed, track, input, frame',
  srcset: 'img, source',
  poster: 'video',
  href: 'link, image, use, feImage, mpath, pattern, filter',
  imagesrcset: 'link',
  data: 'object',
  background: 'body, table, td, th',
  srcdoc: 'iframe',
  style: '*',
};
const urls = ['src', 'srcset', 'poster', 'href', 'imagesrcset', 'data', 'background'];
const framed = 'iframe, frame, embed, object';

/** A copy of what was parsed in a template, with its URLs in place, and without its scripts: those run one after another. */
export function createActivated(template: HTMLTemplateElement): Activated {
  const content = document.importNode(template.content, true);
  const sources = template.content.querySelectorAll('script');
  const scripts = Array.from(content.querySelectorAll('script'), (script, index) => {
    const place = document.createComment('');
    script.replaceWith(place);
    return { source: sources[index]!, place };
  });
  for (const [name, elements] of Object.entries(attributes)) {
    for (const element of content.querySelectorAll(elements)) activateAttribute(element, name);
  }
  for (const style of content.querySelectorAll('style[type="text/plain"]')) {
    style.setAttribute('type', style.getAttribute('data-type') ?? 'text/css');
  }
  return { content, scripts };
}

function activateAttribute(element: Element, name: string): void {
  const inert = element.getAttribute(`data-${name}`);
  const value = inert ?? element.getAttribute(name);
  if (value === null) return;
  if (urls.includes(name) && !isAllowedUrl(element, { name, value, isLive: inert === null })) {
    element.removeAttribute(name);
    return;
  }
  if (inert === null) return;
  try {
    element.setAttribute(name, inert);
  } catch {
    // Trusted Types take no text for a document of its own.
  }
}

function isAllowedUrl(
  element: Element,
  { name, value, isLive }: { name: string; value: string; isLive: boolean },
): boolean {
  if (element.matches(framed)) return isFrameUrl(value);
  const each = name.endsWith('srcset')
    ? value.split(',').map((candidate) => candidate.trim().split(/\s/, 1)[0]!)
    : [value];
  // A picture that stands in the template as data is no request.
  return each.every((url) => isWebUrl(url) || (isLive && /^data:image\//i.test(url)));
}
