import { describe, expect, it } from 'vitest';
import {
  applyMarkdown,
  insertLink,
  type Editing,
  type MarkdownCommand,
} from '../../src/workshop/state/markdown-edit.ts';

/** Reads a text in which `[` and `]` mark the selection. */
const editing = (marked: string): Editing => ({
  text: marked.replace(/[[\]]/g, ''),
  start: marked.indexOf('['),
  end: marked.indexOf(']') - 1,
});

const marked = ({ text, start, end }: Editing): string =>
  `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;

const after = (command: MarkdownCommand, text: string): string =>
  marked(applyMarkdown(command, editing(text), 'words'));

describe('the Markdown toolbar', () => {
  it('makes the selection bold and keeps it selected', () => {
    expect(after('strong', 'Free [from 50] euros')).to.equal('Free **[from 50]** euros');
  });

  it('removes the formatting when pressed again', () => {
    expect(after('strong', 'Free **[from 50]** euros')).to.equal('Free [from 50] euros');
    expect(after('bullets', '[- a\n- b]')).to.equal('[a\nb]');
  });

  it('inserts selected placeholder words if nothing is selected', () => {
    expect(after('emphasis', 'Free []')).to.equal('Free *[words]*');
  });

  it('makes every selected line a list item', () => {
    expect(after('bullets', 'Say:\n\n[one\ntwo]')).to.equal('Say:\n\n[- one\n- two]');
    expect(after('numbers', '[one\ntwo]')).to.equal('[1. one\n2. two]');
  });

  it('turns one kind of list into the other', () => {
    expect(after('numbers', '[- one\n- two]')).to.equal('[1. one\n2. two]');
  });

  it('puts a blank line between a list and the paragraph above', () => {
    expect(after('bullets', 'Say:\n[one]')).to.equal('Say:\n\n[- one]');
  });

  it('turns the selection into the words of a link', () => {
    const linked = insertLink(editing('Please [write to us].'), 'contact:support', 'Mail');
    expect(linked.text).to.equal('Please [write to us](contact:support).');
    expect(linked.text.slice(linked.start, linked.end)).to.equal('write to us');
  });
});
