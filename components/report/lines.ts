import { type CapturedElement, type CapturedNode, piecesOf } from '../../capture/captured.ts';

/** What a stretch of a captured page is; `null`: text like any other. */
type LineKind = 'heading' | 'button' | 'link' | 'field' | 'choice' | null;

export interface Line {
  kind: LineKind;
  pieces: { text: string; veiled: boolean }[];
}

const BLOCK =
  /^(article|aside|body|button|caption|dd|details|dialog|div|dl|dt|fieldset|footer|form|h\d|header|iframe|input|label|legend|li|main|nav|ol|option|p|section|select|summary|svg|table|tbody|td|textarea|th|thead|title|tr|ul)$/;

/** The words of a captured page as a person reads them, one line a block. What could not be seen has no word worth asking about. */
export function linesOf(root: CapturedElement): Line[] {
  const lines: Line[] = [];
  let open: { kind: LineKind; text: string } = { kind: null, text: '' };

  const close = (kind: LineKind) => {
    const text = open.text.replace(/\s+/g, ' ').trim();
    if (text) lines.push({ kind: open.kind, pieces: piecesOf(text) });
    open = { kind, text: '' };
  };
  const read = (node: CapturedNode, kind: LineKind) => {
    if (typeof node === 'string') {
      open.text += node;
      return;
    }
    if (node.structure.style === 'display:none') return;
    const own = kindOf(node) ?? kind;
    const block = own !== kind || BLOCK.test(node.tag) || node.tag.includes('-');
    if (block) close(own);
    for (const text of Object.values(node.words)) open.text += ` ${text} `;
    for (const child of [...(node.shadow ?? []), ...node.children, ...(node.frame ? [node.frame] : [])])
      read(child, own);
    if (block) close(kind);
  };
  read(root, null);
  close(null);
  return lines;
}

function kindOf({ tag, structure: { role, type = '' } }: CapturedElement): LineKind {
  if (/^h[1-6]$|^legend$|^caption$/.test(tag) || role === 'heading') return 'heading';
  if (tag === 'button' || role === 'button' || (tag === 'input' && /^(submit|button|reset|image)$/.test(type)))
    return 'button';
  if (tag === 'a' || role === 'link') return 'link';
  if (tag === 'option' || role === 'option') return 'choice';
  return tag === 'label' || tag === 'input' || tag === 'select' || tag === 'textarea' ? 'field' : null;
}
