import { expect } from '@open-wc/testing';
import type { Rect } from '../../../src/widget/launcher/rect.ts';
import { freeOffset, type Obstacles } from '../../../src/widget/launcher/free-position.ts';

const home: Rect = { left: 300, top: 500, right: 360, bottom: 552 };
const WINDOW = 572;

const box = (top: number, bottom: number, left = 0, right = 400): Rect => ({
  left,
  top,
  right,
  bottom,
});

const shiftAmong = (
  { bars = [], frames = [], controls = [], fields = [] }: Partial<Obstacles>,
  direction: -1 | 1 = -1,
  from = home,
): number | undefined =>
  freeOffset(from, direction, WINDOW, () => ({ bars, frames, controls, fields }));

describe('the free position of the help button', () => {
  it('is its corner if nothing is there', () => {
    expect(shiftAmong({})).to.equal(0);
  });

  it('is its corner if nothing reaches it', () => {
    expect(shiftAmong({ bars: [box(400, 490)] })).to.equal(0);
    expect(shiftAmong({ bars: [box(400, 498)] })).to.be.greaterThan(0);
  });

  it('is clear of a bar, with a margin', () => {
    const shift = shiftAmong({ bars: [box(520, 572)] }) ?? NaN;
    expect(home.bottom - shift).to.be.at.most(516);
    expect(shift).to.be.lessThan(60);
  });

  it('may cover a control, but not its centre', () => {
    expect(shiftAmong({ controls: [box(540, 700)] })).to.equal(0);
    expect(shiftAmong({ controls: [box(500, 552, 300, 360)] })).to.be.greaterThan(0);
  });

  it('is clear of a button or field if it need not go far for that', () => {
    const field = box(540, 700);
    const shift = shiftAmong({ controls: [field], fields: [field] }) ?? NaN;
    expect(home.bottom - shift).to.be.at.most(field.top);
    const wall = box(0, 572);
    expect(shiftAmong({ fields: [wall] })).to.equal(0);
  });

  it('is at the edge of a field rather than on a bar', () => {
    const shift = shiftAmong({ bars: [box(520, 572)], fields: [box(0, 520)] }) ?? NaN;
    expect(home.bottom - shift).to.be.at.most(516);
  });

  it('is on a bar that leaves no room, but not on its controls', () => {
    const wall = box(0, 572);
    expect(shiftAmong({ bars: [wall] })).to.equal(0);
    const shift = shiftAmong({ bars: [wall], controls: [box(520, 540, 310, 350)] }) ?? NaN;
    expect(home.bottom - shift).to.be.at.most(526);
  });

  it('does not exist if a frame leaves no room', () => {
    expect(shiftAmong({ frames: [box(0, 572)] })).to.equal(undefined);
    expect(shiftAmong({ bars: [box(0, 572)], frames: [box(200, 572)] })).to.equal(undefined);
  });

  it('is never beyond the edges of the window', () => {
    const low = { ...home, top: 130, bottom: 182 };
    expect(shiftAmong({ frames: [box(60, 200)] }, -1, low)).to.equal(undefined);
    const high = { ...home, top: 20, bottom: 72 };
    expect(shiftAmong({ frames: [box(0, 200)] }, -1, high)).to.equal(undefined);
    expect(shiftAmong({ frames: [box(0, 200)] }, 1, high)).to.equal(192);
  });

  it('is searched for no further than needed', () => {
    const asked: number[] = [];
    freeOffset(home, -1, WINDOW, (place) => {
      asked.push(home.top - place.top);
      return { bars: [], frames: [], controls: [], fields: [] };
    });
    expect(asked).to.deep.equal([0]);
  });
});
