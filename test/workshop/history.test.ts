import { describe, expect, it } from 'vitest';
import { historyOf, record, redo, seal, undo } from '../../src/workshop/state/history.ts';

describe('the history of a draft', () => {
  it('goes back and forth', () => {
    const history = record(record(historyOf('a'), 'b'), 'c');
    expect(undo(undo(history)).present).to.equal('a');
    expect(redo(undo(history)).present).to.equal('c');
  });

  it('stays where it is at either end', () => {
    expect(undo(historyOf('a')).present).to.equal('a');
    expect(redo(historyOf('a')).present).to.equal('a');
  });

  it('takes letters typed into one field for one step', () => {
    const typed = record(record(historyOf(''), 'h', 'title'), 'hi', 'title');
    expect(undo(typed).present).to.equal('');
  });

  it('takes what is typed after a pause for another step', () => {
    const typed = record(seal(record(historyOf(''), 'h', 'title')), 'hi', 'title');
    expect(undo(typed).present).to.equal('h');
  });

  it('forgets what was taken back once something else is done', () => {
    const history = record(undo(record(historyOf('a'), 'b')), 'c');
    expect(redo(history).present).to.equal('c');
    expect(undo(history).present).to.equal('a');
  });

  it('makes no step of a change that changes nothing', () => {
    const history = historyOf('a');
    expect(record(history, 'a')).to.equal(history);
  });
});
