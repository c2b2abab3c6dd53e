import { style, type Host } from '../host.ts';

/** Pages with an element that stays in place while they scroll, where the help button would be. */
export const bars: readonly Host[] = [
  {
    name: 'with a bar to pay that stays at the bottom',
    why: 'Phones: the launcher must not stand on it.',
    content: `${style('#bar { position: fixed; inset: auto 0 0; z-index: 2; background: #eee; height: 72px } #bar button { width: 100%; height: 100% }')}
<div id="bar"><button id="pay">Payer</button></div>`,
    beforeUse: async (page) => {
      await page.evaluate(
        "document.getElementById('pay').onclick = () => { window.paid = true; }; 0",
      );
      const box = await page.locator('#pay').boundingBox();
      if (!box) throw new Error('no bar');
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      if (!(await page.evaluate('window.paid === true')))
        throw new Error('the bar cannot be tapped');
    },
    inFirefox: true,
  },
  {
    name: 'with a bubble to talk to the shop in the same corner',
    why: 'Two helps, one corner.',
    content: `${style('#bubble { position: fixed; inset: auto 20px 20px auto; z-index: 2147483000; width: 60px; height: 60px; border: 0; border-radius: 50% }')}
<button id="bubble" aria-label="Parler"></button>`,
    inFirefox: true,
  },
  {
    name: 'with a banner about cookies at the bottom',
    why: 'The two buttons come before anything else.',
    content: `${style('#cookies { position: fixed; inset: auto 0 0; z-index: 99999; padding: 16px; background: #eee }')}
<div id="cookies"><p>Des cookies ?</p><button>Refuser</button> <button>Accepter</button></div>`,
    inFirefox: true,
  },
  {
    name: 'with bars above and below that stand over the help',
    why: 'Bootstrap’s fixed-top and fixed-bottom have a z-index of 1030: a sheet must keep its own.',
    content: `${style('.bar { position: fixed; inset: 0 0 auto; z-index: 1030; height: 56px; background: #333 } .bar + .bar { inset: auto 0 0 }')}
<div class="bar"><a href="#menu">Menu</a></div><div class="bar"><button>Payer</button></div>`,
    inFirefox: true,
  },
  {
    name: 'with a sticky header of the greatest z-index',
    why: 'Menus and consent banners above everything.',
    head: style('header { position: sticky; top: 0; z-index: 2147483647; background: #ddd }'),
    content: '<div style="height: 3000px"></div>',
  },
];
