import { describe, expect, it } from 'vitest';
import { furnitureOf } from '../../src/sources/furniture.js';
import { sourceFromText } from '../../src/sources/index.js';

describe('furniture', () => {
  it.each([
    'Please Wait...',
    'Leave a Reply',
    'Advertisement',
    'ADVERTISEMENT ADVERTISEMENT',
    'Comments',
    '12 comments',
    'Your email address will not be published. Required fields are marked *',
    'Also Read: Bridge closed after ten years of delay',
    'Read more: The long history of the ferry',
    'RELATED ARTICLE - 2 boats collide in the harbour',
    'Related stories:',
    'Add The Harbour Post as a Preferred Source',
    'folder_openTown access_timeone month ago',
    'starAdd to favorites',
    'Copyright 2016 The Harbour Post. All rights reserved. This material may not be copied.',
    '© 2017 Harbour Media Group.',
    'Click here to sign up for our alerts',
    '(Source: Harbour Police)',
    '(Photo: Harbour Post)',
    'Photo: Jan Skog/Getty Images',
    'Photo by Jan Skog',
    'By Ann Berg',
    'By Staff, Agencies',
    'By ANN BERG and Jan Skog, Harbour Post Staff Writers',
    'By: Associated Press',
    'Sign up for our daily newsletter',
    'Share this story',
    'Share this: Facebook',
    'Facebook Twitter WhatsApp Email',
    'print',
    'We use cookies to give you the best experience on our site.',
    'Home | News | Sport | Weather | Contact',
    'Follow Jan Skog on Twitter @janskog',
    'jskog@example.org, 555-014-2277 or Twitter @janskog',
    '1:47 A diver tells of the night on the bridge',
    'Read or Share this story: ',
  ])('is %j', (block) => {
    expect(furnitureOf(block.trim())).toBeDefined();
  });

  it.each([
    'Please wait for the ferry, the mayor told commuters on Monday.',
    'Comments by the minister drew anger in the town.',
    'The comments came after a meeting of two hours.',
    'By Friday police had found three of the boats.',
    'By law, the bridge must be inspected every year.',
    'By then Anna Berg had left Oslo.',
    'Read more than 200 pages of the report and you find no cause.',
    'Photos of the wreck were shown to the jury.',
    'Photos by the agency showed smoke over the harbour.',
    'The U.S. Copyright Office said Monday it would decide in 2026.',
    'Copyright cases rose by a third in 2019.',
    'Share prices fell 4 percent on Tuesday.',
    'Shares in the company rose.',
    'The advertisement was withdrawn in March 2024.',
    'Email records show that she knew.',
    'Click fraud cost the firm $2 million.',
    'Add 12 to the number of the dead, officials said.',
    'Follow-up surgery is planned for Thursday.',
    'Like other people on the street, he was shocked.',
    'Sign language was used at the hearing.',
    'Home prices rose 3 percent.',
    'Related charges were dropped in May.',
    'More than 40 people were injured.',
    'More stories of abuse came to light on Monday.',
    'Video of the crash was shown in court.',
    'Watch officers saw the flare at 9:40 p.m.',
    'Residents swam in the pool',
    'The board adopted new commenting rules.',
    'By using harsh terms, the president angered his allies.',
    '9:40 a.m. The police arrive.',
    'Sources said the deal was close.',
    'Twitter said it had removed 2,000 accounts.',
    'He was pronounced dead at 10:15 p.m.',
    'Join the army or leave, he told them.',
    'Topics at the talks include trade and fishing.',
    'The page was taken down.',
    'Courtesy demands that we wait, the minister said.',
    'Loading docks were closed for a week.',
    'Search teams found the boat on Sunday.',
    'Menu prices went up 5 percent.',
    'Previous talks failed in 2023.',
    'Next week the court decides.',
  ])('is not %j', (block) => {
    expect(furnitureOf(block)).toBeUndefined();
  });

  it('takes the headlines under a head that points to other pieces, up to the next paragraph', () => {
    const text =
      'The bridge was closed on Tuesday, the council said.\n\nRelated stories:\n\nMan rescued from the sea\n\nFerry late again\n\nIt will open again in June, the mayor said.';
    expect(sourceFromText('a.md', text).prose).toBe(
      'The bridge was closed on Tuesday, the council said.\n\nIt will open again in June, the mayor said.',
    );
  });
});
