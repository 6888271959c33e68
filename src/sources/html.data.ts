const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Elements whose text nobody reads as part of the report. */
export const LEFT_OUT = set(
  'script style noscript template nav aside footer form button select textarea input label iframe svg canvas video audio object embed head dialog map math menu option datalist fieldset legend progress',
);

/** Roles of the same. */
export const LEFT_OUT_ROLES = set(
  'navigation banner complementary contentinfo search dialog alert alertdialog menu menubar toolbar tablist',
);

/** Words of a class or an id, split at hyphens and underscores, that mark a part of the page that is not the report. */
export const LEFT_OUT_CLASSES = set(
  'share sharing social related newsletter newsletters comments cookie cookies consent advert adverts advertisement ad ads promo promos breadcrumb breadcrumbs sidebar navbar menu subscribe paywall recirc recommended trending popup modal toolbar skip byline-social outbrain taboola',
);

/** Elements that begin and end a block. */
export const BLOCKS = set(
  'address article blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre section summary table tbody tfoot thead tr ul caption',
);

/** Types of schema.org that stand for a report. */
export const ARTICLE_TYPE = /(?:Article|Report|BlogPosting|LiveBlogPosting)$/;
