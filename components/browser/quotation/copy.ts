import { make, on } from '../dom';
import { clean } from './clean';
import { plainText } from './plain';

/** A selection of a text is copied as its author wrote it. */
export function copyClean(): void {
  on('copy', (event) => {
    const selection = getSelection();
    const data = event.clipboardData;
    const isTyping = document.activeElement?.matches('input, textarea');
    if (!selection || selection.isCollapsed || !data || isTyping) return;
    const range = selection.getRangeAt(0);
    const around = elementOf(range.commonAncestorContainer);
    const { lang = '' } = around.closest<HTMLElement>('[lang]') ?? {};
    const text: Node = around.closest('.veiled')
      ? make('div', { className: 'veiled' }, range.cloneContents())
      : range.cloneContents();
    const copy = make(around.closest('pre') ? 'pre' : 'div', { lang }, text);
    // A note between two paragraphs is not part of their text; a note by itself is.
    const ends = [range.startContainer, range.endContainer].map(elementOf);
    clean(copy, ends.some((end) => end.closest('.note')) ? '.number' : '.notes');
    data.setData('text/html', copy.outerHTML.replace(/[\u00ad\u2060]/g, ''));
    data.setData('text/plain', plainText(copy));
    event.preventDefault();
  });
}

const elementOf = (node: Node): Element =>
  node instanceof Element ? node : (node.parentElement ?? document.body);
