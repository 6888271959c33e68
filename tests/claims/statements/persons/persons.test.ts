import { describe, expect, it } from 'vitest';
import { statements } from '../../../../src/claims/statements/index.js';
import { readingOf } from '../../../support/readings.js';

/** "who: value" of the claims of a role, with the age or sort of somebody unnamed. */
const told = (text: string, role: string): string[] => {
  return statements(readingOf(text), {})
    .filter((d) => d.role === role && (d.kind === 'place' || d.kind === 'statement'))
    .map((d) => {
      const { name = '', age = '', sort = '', sex = '' } = d.detail ?? {};
      return `${name || [age, sort || sex].join(' ').trim()}: ${d.value.type === 'text' ? d.value.canonical : ''}`;
    });
};

describe('wounds', () => {
  it.each([
    ['Lee Pak was shot in the left arm.', ['lee pak: left arm']],
    ['Lee Pak, 31, of Denby, was shot twice in the back, knee and thigh.', ['lee pak: back and knee and thigh']],
    ['The gunman shot a 43-year-old woman in the neck.', ['43 woman: neck']],
    ['Lee Pak came in with a gunshot wound to the chest.', ['lee pak: chest']],
    ['A five-year-old boy accidentally shot himself in the foot.', ['5 boy: foot']],
    ['Lee Pak was hurt. He was hit in the head.', ['lee pak: head']],
    ['A friend was there when Lee Pak shot him in the leg.', [': leg']],
    ['Ana Ruiz broke her leg.', ['ana ruiz: leg']],
    ["Lee Pak, 31, fell. The bullet hit Pak's left arm.", ['lee pak: left arm']],
  ])('%s', (text, found) => expect(told(text, 'wound')).toEqual(found));

  it.each([
    'Two men were shot in the leg.',
    'Ana Ruiz and Lee Pak were shot in the leg.',
    'Lee Pak was not shot in the leg.',
    'Lee Pak was shot with a phone in his hand.',
    "Lee Pak was shot on the city's west side.",
    'One was at the door when he was shot in the leg.',
    'Lee Pak shot the head of the gang.',
    'Was Lee Pak shot in the leg?',
  ])('none in: %s', (text) => expect(told(text, 'wound')).toEqual([]));
});

describe('settings', () => {
  it.each([
    ['Lee Pak was pronounced dead at the scene.', 'died-at', ['lee pak: at scene']],
    ['Lee Pak was taken to Mercy Hospital, where he died.', 'died-at', ['lee pak: at hospital']],
    ['The girl was taken to a hospital and was dead on arrival.', 'died-at', ['girl: at hospital']],
    ['Lee Pak was shot as he sat on the porch.', 'hit-at', ['lee pak: at porch']],
    ['The girl was hit as she was walking past a home.', 'hit-at', ['girl: past home']],
    ['A gunman killed a 16-year-old girl outside a bar.', 'hit-at', ['16 girl: outside bar']],
    ['Police said the shooting happened in a parking lot.', 'happened-at', [': in lot']],
    ['Police arrested Lee Pak at his home on Friday.', 'arrested-at', ['lee pak: at home']],
    ['A victim walked into a police station hours later.', 'came-to', [': in police']],
    ['Lee Pak fell. The teen later died at Mercy Hospital.', 'died-at', ['lee pak: at hospital']],
    ['One of the men was taken to Mercy Hospital, where he died.', 'died-at', ['man: at hospital']],
    ['The male patron died at the scene.', 'died-at', ['m: at scene']],
    ['A man and a woman died at the scene.', 'died-at', ['man: at scene', 'woman: at scene']],
    [
      'Lee Pak, 21, fell. Ana Ruiz, 23, was hit. Both died at a hospital.',
      'died-at',
      ['ana ruiz: at hospital', 'lee pak: at hospital'],
    ],
  ])('%s', (text, role, found) => expect(told(text, role)).toEqual(found));

  it.each([
    ['Lee Pak was not shot in a bar.', 'hit-at'],
    ['Lee Pak was shot by a man in a car.', 'hit-at'],
    ['Lee Pak was shot on Elm Street.', 'hit-at'],
    ['At first officers thought the shooting happened inside a school.', 'happened-at'],
    ['Two men died at the scene.', 'died-at'],
    ['Lee Pak may have died at home.', 'died-at'],
    ['An officer walked into a police station.', 'came-to'],
    ['Lee Pak died of a fever.', 'died-at'],
  ])('none in: %s (%s)', (text, role) => expect(told(text, role)).toEqual([]));
});

describe('homes', () => {
  it.each([
    ['Lee Pak, 31, of Denby, was held.', ['lee pak: denby']],
    ['Lee Pak of Elm Drive in Denby was held.', ['lee pak: elm']],
    ['Lee Pak, 31, of the 400 block of Elm Street, was held.', ['lee pak: 400 elm']],
    ['Lee Pak, 31, of Gary, Ind., was held.', ['lee pak: gary']],
    ['A Denby man, Lee Pak, was held.', ['lee pak: denby']],
  ])('%s', (text, found) => expect(told(text, 'home')).toEqual(found));

  it.each([
    'Lee Pak of Denby University was held.',
    'Lee Pak of the Denby Police was there.',
    'Lee Pak, 31, of Ohio, was held.',
    'A Mexican man, Lee Pak, was held.',
    'A Denby man was held.',
  ])('none in: %s', (text) => expect(told(text, 'home')).toEqual([]));
});

describe('addresses', () => {
  it.each([
    ['It happened near the corner of Seventh and Elm avenues.', 'street', [': 7th avenue', ': elm avenue']],
    ['It happened in the 3100-block of G Street SE.', 'block', [': 3100 se g street']],
    ['It happened in the 4450 block of Elm Road.', 'block', [': 4400 elm road']],
    ['He sat on 25th Street Southeast.', 'street', [': se 25th street']],
  ])('%s', (text, role, found) => {
    const values = statements(readingOf(text), {}).filter((d) => d.role === role);
    expect(values.map((d) => `: ${d.value.type === 'text' ? d.value.canonical : ''}`)).toEqual(found);
  });

  it.each(['She writes for the Wall Street Journal.', 'Wall Street fell.', 'He lives in St. Paul.'])(
    'none in: %s',
    (text) => {
      expect(statements(readingOf(text), {}).filter((d) => d.role === 'street')).toEqual([]);
    },
  );
});

describe('scenes', () => {
  const scene = (text: string): string | undefined => {
    return statements(readingOf(text), {}).find((d) => /^(?:street|address|block)$/.test(d.role ?? ''))?.detail?.scene;
  };

  it.each([
    ['The shooting at Alder Avenue and 16th Street drew a crowd.', 'happened'],
    ['A crash late Monday on Alder Avenue killed two.', 'happened'],
    ['A gunman opened fire at Alder and Corrin Streets.', 'happened'],
    ['They sat in a home at 1318 Hale’s Mill Road when the pistol went off.', 'happened'],
    ['They were at the Alder Avenue home when the shooting occurred.', 'happened'],
    ['Another man was shot on Alder Avenue.', 'other'],
    ['Officers were called to Alder Street near the river.', 'called'],
    ['Police found a man shot on Alder Street.', 'called'],
    ['Police found the car on Alder Street.', ''],
    ['A suspect in the shooting was arrested on Alder Street.', ''],
    ['They drove from the shooting on to Alder Street.', undefined],
    ['She lives on Alder Street.', ''],
  ])('%s', (text, expected) => expect(scene(text)).toBe(expected));
});

describe('premises', () => {
  const names = (text: string, role: string): string[] => {
    return statements(readingOf(text), {})
      .filter((d) => d.role === role)
      .map((d) => (d.value.type === 'text' ? d.value.canonical : ''));
  };

  it.each([
    ['They met at Corrin’s Engine Works on Alder Avenue.', 'premises', ['corrin engine works']],
    ['Masked men entered Blackwater MTR at 33B Alder Ave. and fired.', 'premises', ['blackwater mtr']],
    ['He fell at Denby Flats on Corrin Road in North Marlow.', 'town-of', ['corrin road in north marlow']],
    ['Two were taken to Mercy Hospital and one to South Bay Hospital.', 'clinic', ['mercy', 'south bay']],
  ])('%s', (text, role, found) => expect(names(text, role)).toEqual(found));

  it.each([
    ['A man shot Lee Pak on Alder Street.', 'premises'],
    ['They met in North Marlow on Alder Street.', 'premises'],
    ['It opened on Alder Street in March.', 'town-of'],
    ['Mercy Hospital is being sold.', 'clinic'],
  ])('none in: %s (%s)', (text, role) => expect(names(text, role)).toEqual([]));
});

describe('landmarks', () => {
  const values = (text: string, role: string): string[] => {
    return statements(readingOf(text), {})
      .filter((d) => d.role === role)
      .map((d) => (d.value.type === 'text' ? d.value.canonical : ''));
  };

  it.each([
    ['They searched beside Alder Creek.', 'landmark', ['alder creek']],
    ['It rises in the Corrin range.', 'landmark', ['corrin range']],
    ['The boat sank on Lake Denby.', 'landmark', ['denby lake']],
    ['The quake struck Denby in central Marland.', 'region', ['denby in c']],
    ['Help came to the southeastern city of Denby.', 'region', ['denby in se']],
  ])('%s', (text, role, found) => expect(values(text, role)).toEqual(found));

  it.each([
    ['They searched beside a creek.', 'landmark'],
    ['He works at the Denby River Authority.', 'landmark'],
    ['Denby lies in south-central Marland.', 'region'],
    ['The southern city was flooded.', 'region'],
  ])('none in: %s', (text, role) => expect(values(text, role)).toEqual([]));
});
