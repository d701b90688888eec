import type { Frame, Page } from 'playwright-core';
import type { SpokenPart } from './browsers.ts';

/** Roles that only hold others, or repeat the name of what they stand in. */
const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'RootWebArea', 'LineBreak', 'ListMarker']);

/** The accessibility tree of a page or of a frame with a process of its own, without what says nothing. */
export async function spokenIn(page: Page, part: Page | Frame | undefined): Promise<readonly SpokenPart[]> {
  if (!part) throw new Error('The sidebar is not docked in the page.');
  const session = await page.context().newCDPSession(part);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const said: SpokenPart[] = [];
  // The nodes come level by level; a reader goes from parent to children.
  const read = (id: string, named: string) => {
    const node = byId.get(id);
    if (!node) return;
    const role = String(node.role?.value ?? '');
    const name = String(node.name?.value ?? '').trim();
    const isFocusable = (node.properties ?? []).some((one) => one.name === 'focusable' && one.value.value === true);
    // What a control is named by is not read once more inside it.
    const isRepeated = role === 'StaticText' && named.includes(name);
    const isSaid = !node.ignored && !SILENT.has(role) && !isRepeated && (name !== '' || isFocusable);
    if (isSaid) said.push({ role, name, isFocusable });
    for (const child of node.childIds ?? []) read(child, isSaid && name !== '' ? name : named);
  };
  for (const { nodeId, parentId } of nodes) if (parentId === undefined) read(nodeId, '');
  return said;
}
