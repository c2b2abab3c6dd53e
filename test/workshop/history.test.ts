import { describe, expect, it } from 'vitest';
import { historyOf, record, redo, closeHistory, undo } from '../../src/workshop/state/history.ts';

describe('the history of a draft', () => {
  it('undoes and redoes', () => {
    const history = record(record(historyOf('a'), 'b'), 'c');
    expect(undo(undo(history)).present).to.equal('a');
    expect(redo(undo(history)).present).to.equal('c');
  });

  it('stays where it is at either end', () => {
    expect(undo(historyOf('a')).present).to.equal('a');
    expect(redo(historyOf('a')).present).to.equal('a');
  });

  it('counts letters typed into one field as one step', () => {
    const typed = record(record(historyOf(''), 'h', 'title'), 'hi', 'title');
    expect(undo(typed).present).to.equal('');
  });

  it('starts a new step once sealed', () => {
    const typed = record(closeHistory(record(historyOf(''), 'h', 'title')), 'hi', 'title');
    expect(undo(typed).present).to.equal('h');
  });

  it('forgets what was undone once something else changes', () => {
    const history = record(undo(record(historyOf('a'), 'b')), 'c');
    expect(redo(history).present).to.equal('c');
    expect(undo(history).present).to.equal('a');
  });

  it('records no step if nothing has changed', () => {
    const history = historyOf('a');
    expect(record(history, 'a')).to.equal(history);
  });
});
