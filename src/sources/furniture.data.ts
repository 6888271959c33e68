/**
 * What stands on a news page and is no part of the report. Every pattern is held against a whole block (a line or a
 * paragraph, white space collapsed), never against a part of one, so that a sentence that merely contains such words
 * stays. `longest` is the longest block it may take: a real paragraph is longer.
 */
export interface FurniturePattern {
  name: string;
  pattern: RegExp;
  longest: number;
}

const NETWORKS =
  'facebook|twitter|x|tweet|instagram|linkedin|whatsapp|telegram|pinterest|reddit|tumblr|google|google\\+|flipboard|youtube|email|e-mail|mail|print|sms|copy link|link copied|pocket|messenger|threads|bluesky|stumbleupon|digg|viber|line|share|save|more|rss';

export const FURNITURE: readonly FurniturePattern[] = [
  // Machinery of the page
  { name: 'wait', pattern: /^(please wait|loading|like loading|one moment(,? please)?)\s?(\.{2,3}|…)?$/i, longest: 30 },
  {
    name: 'ad',
    pattern:
      /^(-{0,3}\s?)?(advertisements?|advertising|sponsored( content)?|promoted|\[?advertisement\]?( advertisement)*|story continues below( advertisement)?|article continues (below|after)( this)?( ad(vertisement)?)?|continue reading( the main story| below)?|scroll (down )?(to|for) (continue|more)( reading)?|skip (advertisement|ad|to (main )?content|to comments)|loading ad|ad feedback|this advertisement has not loaded yet.*)(\s?-{0,3})?[.:]?$/i,
    longest: 90,
  },
  {
    name: 'player',
    pattern:
      /^(please enable javascript.*|(your|this) browser (does not|doesn't|isn't|is not) support.*|you need to (have javascript|enable javascript).*|javascript is (disabled|required).*|now playing:?|up next|replay|play video|watch live|listen( to this article)?|\d{1,2}:\d{2}|video player is loading\.?|this is a modal window\.?|close( dialog)?|toggle navigation|menu|search|navigation)$/i,
    longest: 160,
  },
  {
    name: 'icon',
    pattern:
      /^(?:(?:[a-z]{2,12}_[a-z_]{2,24}|star|share|print|bookmark|schedule|visibility)[A-Z\d][^.!?]{0,60}\s?){1,4}$/,
    longest: 160,
  },
  { name: 'icon', pattern: /^[a-z]{2,12}_[a-z_]{2,24}$/, longest: 40 },
  {
    name: 'page',
    pattern:
      /^(page \d{1,3} of \d{1,3}|\d{1,3} of \d{1,3}|(previous|next)( (page|article|post|story|slide|image))?|back to (top|article|home|overview)|view (gallery|all|full size|more|comments)|show (more|less|caption|all)|hide caption|enlarge( this image)?|toggle caption|\[?hide\]?)$/i,
    longest: 40,
  },
  { name: 'player', pattern: /^(JUST WATCHED|MUST WATCH)\b.{0,280}$/, longest: 290 },
  {
    name: 'app',
    pattern: /^(for|to) [^.,!?]{3,60}, (please )?(download|get) (the|our) [^.!?]{0,60}\bapps?\b[^.!?]{0,60}\.?$/i,
    longest: 200,
  },
  // Sharing and saving
  { name: 'network', pattern: new RegExp(`^(${NETWORKS})$`, 'i'), longest: 30 },
  {
    name: 'networks',
    pattern: new RegExp(
      `^((share|follow|like|find|join)( us| this| on| via)*:?\\s?)?((${NETWORKS})[\\s,|/·•-]{1,3}){1,12}(${NETWORKS}|comments?|\\d{1,6})?$`,
      'i',
    ),
    longest: 160,
  },
  {
    name: 'share',
    pattern:
      /^(share|like|tweet|save|print|e-?mail|bookmark|recommend)( (this|the))?( (story|article|post|page|video|on [a-z]+|via [a-z]+|with friends))?\s?([:.…]|\.\.\.)?( (facebook|twitter|email|like loading\.{0,3}|tweet))?$/i,
    longest: 60,
  },
  { name: 'share count', pattern: /^\d{1,6}\s(shares?|comments?|likes?|views?|retweets?)$/i, longest: 30 },
  {
    name: 'preferred source',
    pattern:
      /^(add|make|set|choose|prefer) .{1,60} as (a|your|my) (preferred|trusted|favou?rite) (source|site).{0,30}$/i,
    longest: 120,
  },
  { name: 'favourites', pattern: /^(star\s?)?add to (favou?rites|bookmarks|reading list|my list)$/i, longest: 40 },
  {
    name: 'follow',
    pattern:
      /^(follow|like|find|join|connect with) (us|me|him|her|@\w{2,30}|[\w.]{2,20}( [\w.]{2,20})?) (on|at|via) (our )?(facebook|twitter|x|instagram|google|linkedin|whatsapp|telegram|youtube|tiktok|threads|bluesky|@\w+)\b[\w.@,: /&-]{0,80}$/i,
    longest: 140,
  },
  {
    name: 'follow',
    pattern:
      /^[^.!?]{0,40}\b(follow|join|like) [^!?]{2,60}\b(facebook|twitter|instagram|youtube|whatsapp|telegram|tiktok)( (page|channel|group|\| twitter|\| facebook|\| instagram)){0,2}\.?$/i,
    longest: 110,
  },
  { name: 'follow', pattern: /^(on|via) (facebook|twitter|instagram|youtube|social media)\s?:?$/i, longest: 30 },
  { name: 'share', pattern: /^read or share (this )?(story|article)\s?:?$/i, longest: 40 },
  {
    name: 'apps',
    pattern:
      /^(download (for|on)|get it on|available on|[a-z]{2,20} apps?:) (the )?(iphone|ipad|ios|android|apple|google play|app store)\b[^.!?]{0,60}$/i,
    longest: 90,
  },
  { name: 'teaser', pattern: /^\d{1,2}:\d{2}\s(?![ap]\.?m\b)[^\s].{3,120}[^.:]$/i, longest: 130 },
  {
    name: 'viewer',
    pattern:
      /^(watch (this|the|it) (story|video|report|here)|scroll down( for| to).{0,40}|image \d{1,3} of \d{1,3}|click (photo|image|picture)s? (to|for).{0,30}|back to (the )?(previous|last|main|home) page|view larger.{0,60}|disqus|story highlights|using our app\?.{0,60})$/i,
    longest: 90,
  },
  {
    name: 'staff',
    pattern:
      /^(with |from )?(the )?[^.!?:,]{0,40}\b((news )?wire services|staff reports?|wire reports?|news services|and wires)$/i,
    longest: 70,
  },
  {
    name: 'staff',
    pattern:
      /^(contributing|contributors?|information from|(with )?(additional )?reporting (by|from))\s?:?\s[^.!?]{2,80}[.,]?$/i,
    longest: 110,
  },
  // Comments
  {
    name: 'comments',
    pattern:
      /^((\d{1,6}|no|leave( a| your)?|post( a| your)?|add( a| your)?|view( all)?|read( all)?|show( all)?|write( a)?|load|hide|see all|latest|reader|top|join the) )?(\d{1,5} )?(comments?|conversation|discussion)( \(\d{1,6}\)|: ?\d{0,6}| on this (story|article))?\.?$/i,
    longest: 50,
  },
  {
    name: 'reply',
    pattern:
      /^(leave a reply|cancel reply|leave a reply cancel reply|post comment|be the first to comment.{0,40}|log in to (comment|reply)|you must be logged in.{0,40}|comments (are|have been) (closed|disabled|moderated).{0,40}|sign in to (comment|join).{0,30}|name \*|email \*|website|notify me of .{0,60}|required fields are marked \*?)$/i,
    longest: 120,
  },
  { name: 'reply', pattern: /^your email address will not be published\..{0,60}$/i, longest: 120 },
  {
    name: 'comment policy',
    pattern:
      /^(please (read|review|see|keep|be respectful|note).{0,80}(comments?|commenting).{0,80}|((read|see|our|full|the) ){0,3}comment(s|ing)? (policy|guidelines|rules)\.?)$/i,
    longest: 240,
  },
  // Pointers to other pieces
  {
    name: 'also read',
    pattern:
      /^[[(>»*\s-]{0,4}(also read|read also|also see|see also|see more|read more|read next|read the (full )?(story|article|report)|read full (story|article)|more on this( story)?|more (news|from|on|about|stories|coverage|headlines)\b[^.!?:]{0,60}|related( (articles?|stories|story|content|coverage|links?|news|posts?|topics?|video|reading|to this (story|article)))?|recommended( for you| stories)?|you (may|might) also (like|be interested in)|what to read next|don['’]t miss|must[- ]reads?|must[- ]watch|trending( now)?|most (read|popular|viewed)|editor['’]?s['’]? (picks?|choice)|in case you missed it|further reading|(next|previous) (article|story|post)|watch( more| now| video| the video| live)?|(raw |exclusive |dash ?cam |body ?cam )?video|mugshots?|(more |crime scene )?photos?|gallery|photo gallery|slideshow|pictures|in pictures|listen|podcast|live updates|explainer|opinion|analysis|timeline|document|documents|map|graphic|click here|read|more|tags?|topics?|filed under|categor(y|ies)|keywords?|share this( story| article)?|posted in|labels?)\s?(:|\||»|>|-\s|–\s|—\s).{0,240}$/i,
    longest: 280,
  },
  {
    name: 'also read',
    pattern:
      /^[[(>»*\s-]{0,4}(also read|see also|read more|read next|learn more|find out more|related( (articles?|stories|content|coverage|links?|news|posts?|topics?|videos?|reading))?|recommended( for you| stories| videos)?|you (may|might) also (like|be interested in)|what to read next|don['’]t miss|must[- ]reads?|trending( now| stories)?|(the )?(most|top) (read|popular|viewed|shared|stories|news|videos)|more (stories|news|headlines|coverage|videos)( from .{1,40}| for you)?|more from .{1,40}|more on this( story| topic)?|latest (news|stories|headlines|videos|updates)|editor['’]?s['’]? (picks?|choice)|in case you missed it|popular (now|stories|posts)|around the web|from the web|from our partners|promoted (stories|links)|read (the )?(full|original|complete) (story|article|report|post)( here)?|continue reading|tags|topics|highlights|breaking news|home|news|local news|headlines|photos?|video|videos|image|images|photo gallery|slideshow)\s?[:»>\])…]{0,3}$/i,
    longest: 70,
  },
  {
    name: 'click',
    pattern: /^[[(*\s]{0,3}(click|tap) (here|on the|above|below|this|through|the) ?.{0,160}$/i,
    longest: 200,
  },
  {
    name: 'app',
    pattern: /^((download|get|install) (our|the) (free )?[^.!?]{0,60}\bapps?\b.{0,100}|take .{2,30} with you!)$/i,
    longest: 180,
  },
  // Newsletters, sign-up, subscription
  {
    name: 'newsletter',
    pattern:
      /^(e-?mail newsletters?\s?)?(sign[ -]up|subscribe|register|signup)( (now|here|today|free))?( (to|for) .{0,140}(newsletters?|alerts?|updates|e-?mails?|inbox|briefing|notifications?|digest|channel|podcast|emails?)\b.{0,80})?[.!:]?$/i,
    longest: 240,
  },
  {
    name: 'newsletter',
    pattern:
      /^(get|receive) (the |our |your )?.{0,100}\b((in|to) your (inbox|mailbox|e-?mail)|newsletters?|e-?mail alerts?|news alerts?)\b.{0,60}$/i,
    longest: 220,
  },
  {
    name: 'newsletter',
    pattern:
      /^(newsletters?|e-?mail alerts?|free newsletters?|thank you for (subscribing|signing up|reading).{0,60}|thanks for (subscribing|signing up|reading).{0,60}|already a subscriber\?.{0,60}|(please )?(sign|log) ?in( (to|with|here|now|or)\b.{0,30})?|create an account.{0,40}|my account|subscribe.{0,20}|support (our|independent|local) journalism.{0,80})$/i,
    longest: 120,
  },
  // Rights
  {
    name: 'rights',
    pattern: /^[(\s]{0,3}(©|\(c\)|copyright (©|\(c\)|&copy;|by |(19|20)\d\d)|(19|20)\d\d ©).{0,400}$/i,
    longest: 460,
  },
  { name: 'rights', pattern: /^.{0,120}\ball rights reserved\b.{0,200}$/i, longest: 330 },
  {
    name: 'rights',
    pattern:
      /^[(\s]{0,2}this (material|article|story|content) (may|must|can) ?not be (published|reproduced|copied).{0,160}$/i,
    longest: 240,
  },
  { name: 'rights', pattern: /^[(\s]{0,2}[Cc]opyright [A-Z][^.!?]{1,40}$/, longest: 60 },
  // Cookies and consent
  {
    name: 'cookies',
    pattern:
      /^(we (and our partners )?use cookies.{0,300}|this (web ?site|site|page) uses cookies.{0,300}|by (continuing|using|clicking|browsing|submitting|signing) .{0,120}(cookies|privacy policy|terms (of|and)).{0,200}|accept( all)?( cookies)?|reject( all)?( cookies)?|manage (cookies|preferences|consent)|cookie (policy|settings|notice)|privacy (policy|notice|settings)|terms (of (use|service)|and conditions)|do not sell my (personal )?(info|information|data)|about us|contact us|advertise( with us)?|sitemap|faq|help|careers?|rss feeds?)\.?$/i,
    longest: 460,
  },
  // Credits
  {
    name: 'credit',
    pattern:
      /^[([]\s?(photo|photos|image|images|source|sources|file|file photo|picture|video|credit|courtesy|pictured|graphic|illustration|provided photo|screenshot|screengrab|map|ap photo|reuters|afp|getty|handout)\b[^.!?]{0,140}[)\]]\.?$/i,
    longest: 180,
  },
  {
    name: 'credit',
    pattern:
      /^(photos?|images?|pictures?|video|photo credit|image credit|image source|photo source|picture credit|credits?|sources?|courtesy|photograph|featured image|illustration|graphic)\s?(:|\/|©)\s?[^.!?]{1,120}\.?$/i,
    longest: 140,
  },
  {
    name: 'credit',
    pattern:
      /^(Photos?|Images?|Pictures?|Video|Photographs?|Illustration|Graphic|PHOTO|PHOTOS|Courtesy)( (by|BY|courtesy|courtesy of|Courtesy|via|from|of))+ [A-Z][^.!?]{1,80}$/,
    longest: 110,
  },
  {
    name: 'credit',
    pattern:
      /^[^.!?:]{0,60}\s?\/\s?(ap photo|ap|getty images|getty|reuters|afp|associated press|the associated press|shutterstock|bloomberg|epa|pool|file photo|file)( via .{1,30})?$/i,
    longest: 90,
  },
  {
    name: 'credit',
    pattern: /^(ap|reuters|afp|epa|getty|getty images|upi|xinhua)( photo| image)?\s?\/\s?[^.!?]{2,60}$/i,
    longest: 90,
  },
  { name: 'credit', pattern: /^[^.!?]{0,60}(getty images|shutterstock|istock)$/i, longest: 80 },
  // Navigation
  {
    name: 'menu',
    pattern:
      /^([^\s|›»>/·•]{1,20}( [^\s|›»>/·•]{1,20}){0,2}\s?[|›»·•>]\s?){2,15}[^\s|›»>/·•]{1,20}( [^\s|›»>/·•]{1,20}){0,2}$/,
    longest: 200,
  },
  { name: 'rule', pattern: /^[^\p{L}\p{N}]{0,200}$/u, longest: 200 },
];

/** Heads a list of other pieces: the headlines that follow it are no part of the report either. */
export const POINTER_HEAD =
  /^[[(>»*\s-]{0,4}((also|more|other|related|previous|recent|latest|top|trending|popular|recommended|further|similar)\b[^.!?]{0,30}\b(stor(y|ies)|articles?|news|posts?|headlines?|coverage|content|links?|videos?|reading|trending|on [\w. -]{2,24}\.(com|net|org|tv|co\.uk)|from [\w. -]{2,24}\.(com|net|org|tv|co\.uk))|(also|more) (on|from) [\w. -]{2,24}\.(com|net|org|tv|co\.uk)|(read|watch|see) (more|also)\b[^.!?]{0,40}|you (may|might) also[^.!?]{0,40}|top trending|most (read|popular|viewed)|what to read next|get our (hottest|top|latest) stories)\s?:?$/i;

/** Words a byline may hold beside capitalised names, lower case. */
export const BYLINE_WORDS: ReadonlySet<string> = new Set(
  'and of the for in & de da di la le van von der den bin al el staff writer writers reporter reporters special to with web desk agencies agency correspondent editor contributor'.split(
    ' ',
  ),
);

/** What follows "By" in a headline or a sentence ("By Friday police had…"), lower case. */
export const NOT_BYLINE: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december noon midnight then now law contrast comparison the a an all any that this these those'.split(
    ' ',
  ),
);

/** "DATE 2025-09-19", "Published: September 19, 2025", "Updated …": what may stand before a date in a header line. */
export const DATE_LABEL =
  /^(?:(?:first |last |originally )?(?:date|dated|published|posted|updated|created|modified|publication date|publish date|release date|issued|on|as of)(?: on| at| date)?\s?[:\-–|]?\s*)/i;
