import type { CDPSession, Page } from 'playwright';
import type { LiveRegion } from './engine.ts';

/** Elements that may be live, by the roles and the attribute that say so (WAI-ARIA 1.2 §6.6.1). */
export const maybeLive = 'output, [role="status"], [role="alert"], [role="log"], [aria-live]';

type Nodes = Awaited<ReturnType<typeof treeOf>>;

/**
 * What Chromium's accessibility tree says is live.
 */
export async function liveRegionsInTree(page: Page): Promise<LiveRegion[]> {
  const session = await page.context().newCDPSession(page);
  const nodes = await treeOf(session);
  await session.detach();
  return nodes
    .filter(({ properties = [] }) =>
      properties.some(({ name, value }) => name === 'live' && value.value !== 'off'),
    )
    .filter(({ role }) => role?.value !== 'StaticText' && role?.value !== 'InlineTextBox')
    .map((node) => ({ role: String(node.role?.value), text: textOf(node, nodes) }));
}

async function treeOf(session: CDPSession) {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.filter(({ ignored }) => !ignored);
}

function textOf({ childIds = [] }: Nodes[number], nodes: Nodes): string {
  const texts = childIds.map((id) => {
    const child = nodes.find(({ nodeId }) => nodeId === id);
    if (!child) return '';
    return child.role?.value === 'StaticText' ? String(child.name?.value) : textOf(child, nodes);
  });
  return texts.join('');
}

/**
 * What Playwright, reading the document, says is live.
 */
export async function liveRegionsInDocument(page: Page): Promise<LiveRegion[]> {
  const regions: LiveRegion[] = [];
  for (const element of await page.locator(maybeLive).all()) {
    const [, role = ''] = /^- (\w+)/.exec(await element.ariaSnapshot()) ?? [];
    if (role) regions.push({ role, text: await element.innerText() });
  }
  return regions;
}
