/** Things that a page may have done to `Array.prototype`. */
interface HostileArrays {
  /** Finishes the sentence "an Array.prototype that …". Unique. */
  readonly does: string;
  readonly code: string;
  /** Whether this breaks the language itself, so that the help cannot be expected to work. */
  readonly isBroken: boolean;
}

const trap = JSON.stringify('javascript:parent.hit()//"><img src=x onerror=parent.hit()>');

export const arrays: readonly HostileArrays[] = [
  {
    does: 'has members that can be listed',
    code: `Object.assign(Array.prototype, { raw: [${trap}], junk: ${trap}, each() { return this; }, toJSON() { return ${trap}; } });`,
    isBroken: false,
  },
  {
    does: 'has methods of its own make',
    code: `Object.assign(Array.prototype, {
      map(act, self) { var out = []; for (var at = 0; at < this.length; at++) out[at] = act.call(self, this[at], at); return out; },
      filter(act, self) { var out = []; for (var at = 0; at < this.length; at++) if (act.call(self, this[at], at)) out[out.length] = this[at]; return out; },
      forEach(act, self) { for (var at = 0; at < this.length; at++) act.call(self, this[at], at); },
      some(act, self) { for (var at = 0; at < this.length; at++) if (act.call(self, this[at], at)) return true; return false; },
      every(act, self) { for (var at = 0; at < this.length; at++) if (!act.call(self, this[at], at)) return false; return true; },
      find(act, self) { for (var at = 0; at < this.length; at++) if (act.call(self, this[at], at)) return this[at]; },
      indexOf(one, from) { for (var at = from || 0; at < this.length; at++) if (this[at] === one) return at; return -1; },
      reduce(act, sum) { for (var at = 0; at < this.length; at++) sum = act(sum, this[at], at); return sum; },
    });`,
    isBroken: false,
  },
  {
    does: 'is walked by an iterator of its own make',
    code: `Array.prototype[Symbol.iterator] = function () { var at = 0, list = this; return { next: function () { return at < list.length ? { value: list[at++], done: false } : { value: undefined, done: true }; } }; };`,
    isBroken: false,
  },
  {
    does: 'is walked by an iterator without an item',
    code: 'Array.prototype[Symbol.iterator] = function () { return { next: function () { return { value: undefined, done: true }; } }; };',
    isBroken: true,
  },
  {
    does: 'throws when it is walked',
    code: `Array.prototype[Symbol.iterator] = function () { throw new Error(${trap}); };`,
    isBroken: true,
  },
  {
    does: 'throws when it is mapped',
    code: `Array.prototype.map = Array.prototype.filter = Array.prototype.flatMap = function () { throw new Error(${trap}); };`,
    isBroken: true,
  },
  {
    does: 'swallows its items',
    code: 'for (let at = 0; at < 99; at += 1) Object.defineProperty(Array.prototype, at, { set() {}, configurable: true });',
    isBroken: true,
  },
  {
    does: 'throws when an item is written',
    code: `for (let at = 0; at < 99; at += 1) Object.defineProperty(Array.prototype, at, { set() { throw new Error(${trap}); }, configurable: true });`,
    isBroken: true,
  },
];
