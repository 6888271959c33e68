const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Last words of the names of businesses that one house goes by: a bottle shop is a liquor store. Lower case. */
export const HOUSES: readonly ReadonlySet<string>[] = [
  words('shop shops store stores market mart supermarket grocery deli'),
  words('bar pub tavern grill lounge saloon cafe restaurant diner nightclub club bistro'),
  words('studio studios entertainment pictures films productions'),
  words('hotel inn motel suites resort'),
  words('apartments apartment homes townhomes condominiums villas estates'),
  words('bank bancorp'),
];

/** Words that tell two houses of one owner apart. */
export const LEVELS = words('north south east west first second new old upper lower central downtown');
