/** The shop's products: reference → what the basket needs. Prices in euro cents, including VAT. */
const ink31 = (name, detail, price, image) => ({
  name,
  detail,
  price,
  image: `/images/${image}.svg`,
  href: '/produit.html',
});

export const catalogue = {
  'encre-31-pack-xl': ink31(
    'Pack 4 cartouches Sillage 31 XL',
    'Noir, cyan, magenta, jaune',
    6490,
    'encre-31-pack',
  ),
  'encre-31-pack': ink31(
    'Pack 4 cartouches Sillage 31',
    'Noir, cyan, magenta, jaune',
    3990,
    'encre-31-pack',
  ),
  'encre-31-noir-xl': ink31('Cartouche noire Sillage 31 XL', '650 pages', 2190, 'encre-31-noir'),
  'encre-31-noir': ink31('Cartouche noire Sillage 31', '300 pages', 1390, 'encre-31-noir'),
  'encre-31-couleurs-xl': ink31(
    'Trio couleurs Sillage 31 XL',
    'Cyan, magenta, jaune',
    4650,
    'encre-31-couleurs',
  ),
  'encre-31-couleurs': ink31(
    'Trio couleurs Sillage 31',
    'Cyan, magenta, jaune',
    2790,
    'encre-31-couleurs',
  ),
  'imprimante-310': {
    name: 'Imprimante Sillage 310',
    detail: 'Multifonction jet d’encre, Wi-Fi',
    price: 8900,
    image: '/images/imprimante-310.svg',
    href: '/index.html?rayon=imprimantes',
  },
  'imprimante-520': {
    name: 'Imprimante Sillage Studio 520',
    detail: 'Photo A4, six encres',
    price: 24900,
    image: '/images/imprimante-520.svg',
    href: '/index.html?rayon=imprimantes',
  },
  'imprimante-740': {
    name: 'Imprimante Sillage Bureau 740',
    detail: 'Laser, recto verso automatique',
    price: 32900,
    image: '/images/imprimante-740.svg',
    href: '/index.html?rayon=imprimantes',
  },
  'toner-74': {
    name: 'Toner noir Sillage 74',
    detail: '3 200 pages',
    price: 7850,
    image: '/images/toner-74.svg',
    href: '/index.html?rayon=encre',
  },
  'papier-a4': {
    name: 'Ramette Vergé quotidien A4',
    detail: '500 feuilles, 80 g/m²',
    price: 690,
    image: '/images/papier-a4.svg',
    href: '/index.html?rayon=papier',
  },
  'papier-photo': {
    name: 'Papier photo satiné 10 × 15',
    detail: '50 feuilles, 260 g/m²',
    price: 1290,
    image: '/images/papier-photo.svg',
    href: '/index.html?rayon=papier',
  },
};
