import { describe, expect, it } from 'vitest';
import { listOf, quantitiesOf } from './support.js';

describe('counts', () => {
  it.each<[string, string[]]>([
    ['A dozen homes burned.', ['count home 11..13 home']],
    ['Twenty-one schools closed.', ['count school 21 school']],
    ['Two hundred and five trees fell.', ['count tree 205 tree']],
    ['The firm owns 1.2 million hectares and 40 trucks.', ['measurement 12000000000 m2', 'count truck 40 truck']],
    ['Several hundred protesters marched.', ['count crowd 200..999 person:crowd']],
    ['Hundreds of thousands of letters arrived.', ['count letter 200000..999999 letter']],
    ['More than 300 pages were printed.', ['count page >300 page']],
    ['Up to 40 boats were lost, at least 12 of them new.', ['count ship <=40 ship', 'count ship >=12 ship']],
    ['Police saw 10-12 men.', ['count 10..12 person']],
    ['Between 50 and 60 people attended.', ['count crowd 50..60 person:crowd']],
    [
      'The museum of 30-odd rooms reopened with 200 or so paintings.',
      ['count room ~30 room', 'count painting ~200 painting'],
    ],
    [
      'A town of 1,200 about 85 miles south.',
      ['count population 1200 person:population', 'measurement distance ~136794.24 m'],
    ],
    ['The village is a community of around 1,200 residents.', ['count population ~1200 person:population']],
    ['The firm employs 2,300 people.', ['count employed 2300 person:employed']],
    ['The firm has 2,300 employees.', ['count employed 2300 person:employed']],
    ['The plant has a workforce of 2,300.', ['count employed 2300 person:employed']],
    ['The firm will lay off 2,300 workers.', ['count laid off 2300 job']],
    ['The firm will cut 1,200 jobs.', ['count laid off 1200 job']],
    ['The firm created 1,200 jobs.', ['count job 1200 job']],
    ['Some 60,000 customers had no electricity.', ['count without power ~60000 customer']],
    ['The grid serves 60,000 customers.', ['count 60000 person']],
    ['There were 67 passengers and crew on the ferry.', ['count aboard 67 person:aboard']],
    ['Organisers put the crowd in Aldport at 900.', ['count crowd 900 person:crowd']],
    ['The firm told 2,300 employees.', ['count 2300 person']],
    ['Deaths: 12', ['count killed 12 person:killed']],
    ['The minister released a four-page letter.', ['count page 4 page']],
    ['They want information about three boats.', ['count ship 3 ship']],
    ['A quarrel over the 12 boats ended.', ['count ship 12 ship']],
    ['The death toll from the Harlow flood rose to 12.', ['count killed 12 person:killed']],
    ['A canal painting sold for 9.5 million pounds on Friday.', ['money cost 9500000 GBP']],
  ])('%s', (text, expected) => {
    expect(listOf(text)).toEqual(expected);
  });

  it('takes the counted noun, not what follows it', () => {
    const heads = (text: string) => quantitiesOf(text).map(({ head }) => head);
    expect(heads('He pardoned two goats named Max and Moritz.')).toEqual(['goats']);
    expect(heads('The two leaders last spoke in June.')).toEqual(['leaders']);
    expect(heads('She opened several area school buildings.')).toEqual(['buildings']);
    expect(heads('Neighbours heard several shots ring out.')).toEqual(['shots']);
  });

  it('knows parts, additions and the rest', () => {
    const details = (text: string) => quantitiesOf(text).map(({ detail }) => detail);
    expect(details('Eight people were hurt, including three children.')[1]).toMatchObject({
      subset: 'true',
      group: 'child',
    });
    expect(details('Five of the six victims survived.')[0]).toMatchObject({ subset: 'true', of: 'victim' });
    expect(details('Another 12 people were evacuated.')[0]).toMatchObject({ increment: 'true' });
    expect(details('A woman and two others were killed.')[0]).toMatchObject({ rest: 'true', subset: 'true' });
    expect(details('Since Friday 12 people were killed in the city.')[0]).toMatchObject({ summed: 'since friday' });
    expect(details('They made 15 arrests during the harvest weekend.')[0]).toMatchObject({ summed: 'during weekend' });
    expect(details('Two other wounded men drove to a hospital.')[0]).toMatchObject({ other: 'true' });
    expect(details('In 2019 the library closed 14 branches.')[0]).toMatchObject({ year: '2019' });
    expect(details('Two men were seriously injured.')[0]).toMatchObject({ grade: 'serious' });
    expect(details('The party holds 14 of the 40 seats.')[1]).toMatchObject({ part: '14' });
    expect(details('The school has 900 pupils and stays closed until 3 May.')[0]?.month).toBeUndefined();
  });
});

describe('what befell people', () => {
  it.each<[string, string[]]>([
    ['The crash left one dead and three wounded.', ['count killed 1 person:killed', 'count injured 3 person:injured']],
    ['2 Dead, 7 Hurt in Harlow Crash', ['count killed 2 person:killed', 'count injured 7 person:injured']],
    ['A bomb exploded, killing dozens.', ['count killed 24..99 person:killed']],
    ['The storm injured 3 at a fair.', ['count injured 3 person:injured']],
    ['Eight people were shot on Monday.', ['count shot 8 person:shot']],
    ['Four people were shot and killed.', ['count killed 4 person:killed']],
    ['One person was fatally shot.', ['count killed 1 person:killed']],
    ['Gunfire wounded eight people.', ['count injured 8 person:injured']],
    ['Police arrested 14 demonstrators.', ['count arrested 14 person:arrested']],
    ['Two people have been detained.', ['count arrested 2 person:arrested']],
    ['Three wounded people were taken away.', ['count injured 3 person:injured']],
    ['The shooting deaths of four men are unsolved.', ['count killed 4 person:killed']],
    ['There were 12 deaths and 30 injuries.', ['count killed 12 person:killed', 'count injured 30 person:injured']],
    ['The death toll rose from 12 to 17.', ['count killed 17 person:killed']],
    ['Four teenagers were shot with non-life-threatening injuries.', ['count injured 4 person:injured']],
    ['No one was injured.', ['count injured 0 person:injured']],
    ['No arrests were made.', ['count arrested 0 person:arrested']],
    ['No one was seriously injured.', []],
    ['The death toll from the flood rose to 1,234 on Monday.', ['count killed 1234 person:killed']],
    ['The minister put the number of dead at 200.', ['count killed 200 person:killed']],
    [
      'The army killed 17 rebels and captured four.',
      ['count killed 17 person:killed', 'count captured 4 person:captured'],
    ],
    ['Tens of thousands marched through Aldport.', ['count crowd 20000..99999 person:crowd']],
    ['Neither of the two drivers was hurt.', []],
    ['Four people, including the gunman, died.', ['count killed 4 person:killed']],
    ['Five of the injured were in critical condition.', ['count critical 5 person:critical']],
    ['Among the dead were three women.', ['count killed 3 person:killed']],
    ['The dead include two police officers.', ['count killed 2 person:killed']],
    ['One of the injured is a woman.', ['count injured 1 person:injured']],
    ['Seven were hurt, including two women.', ['count injured 7 person:injured', 'count injured 2 person:injured']],
    ['One of the injured is expected to live.', []],
    ['A crowd of 500 gathered.', ['count crowd 500 person:crowd']],
    ['He pleaded guilty to two counts of murder.', ['count count 2 count']],
    ['None of the 40 passengers was injured.', []],
    ['He was sentenced to three life terms.', []],
    ['As many as 30 people are missing.', ['count missing <=30 person:missing']],
  ])('%s', (text, expected) => {
    expect(listOf(text)).toEqual(expected);
  });
});

describe('money', () => {
  it.each<[string, string[]]>([
    ['He was fined $1,204,500.', ['money fine 1204500 USD']],
    ['She raised £3m for the ward.', ['money raised 3000000 GBP']],
    ['The ticket costs A$5.', ['money cost 5 AUD']],
    ['The house sold for half a million pounds.', ['money cost 500000 GBP']],
    ['The ferry carries 4,000 pounds of fish.', ['measurement 1814.36948 kg']],
    ['Damage was put at between $3 billion and $5 billion.', ['money damages 3000000000..5000000000 USD']],
    ['It was sold for €10 million ($11m).', ['money cost 10000000 EUR', 'money 11000000 USD']],
    ['The firm is worth 1.2bn euros.', ['money worth 1200000000 EUR']],
    ['A $4.3million contract ended.', ['money contract 4300000 USD']],
    ['Tens of thousands of dollars were stolen.', ['money stolen 20000..99999 USD']],
    ['The loan of nearly $1.1 million was repaid.', ['money loan <~1100000 USD']],
    ['A reward of USD 400 million is offered.', ['money reward 400000000 USD']],
    ['It sells for half a million dollars.', ['money 500000 USD']],
    ['Profit fell to $4.1 billion from $4.3 billion.', ['money profit 4100000000 USD']],
  ])('%s', (text, expected) => {
    expect(listOf(text)).toEqual(expected);
  });

  it('keeps rates apart from sums', () => {
    expect(quantitiesOf('The budget is $2.5 billion a year.')[0]).toMatchObject({
      detail: { per: 'year' },
      qualifiers: ['per year'],
    });
  });
});

describe('percentages', () => {
  it.each<[string, string, string | undefined]>([
    ['Turnout was 48.3 percent.', 'percentage turnout 48.3 %', undefined],
    ['Rents rose 5 per cent.', 'percentage change 5 %', 'up'],
    ['The pill cut the risk of a stroke by 40 percent.', 'percentage change 40 %', 'down'],
    ['Drivers want a raise of 8 percent.', 'percentage change 8 %', 'up'],
    ['The plan is backed by 40 percent of voters.', 'percentage level 40 %', undefined],
    ['A 12% drop was reported.', 'percentage change 12 %', 'down'],
    ['Support fell by 3 percentage points.', 'percentage points 3 %', 'down'],
    ['Sales jumped by a third.', 'percentage change 30.333333..36.333333 %', 'up'],
    ['Nine in ten doctors agree.', 'percentage level 87..93 %', undefined],
    ['Two-thirds of voters agreed.', 'percentage level 63.666667..69.666667 %', undefined],
    ['More than half of members left.', 'percentage level >50 %', undefined],
    ['A majority of those candidates declined.', 'percentage level >50 %', undefined],
  ])('%s', (text, expected, direction) => {
    const [first] = quantitiesOf(text);
    expect(first?.is).toBe(expected);
    expect(first?.detail.direction).toBe(direction);
  });

  it('says of what', () => {
    expect(quantitiesOf('About 40 percent of likely voters agreed.')[0]?.detail.of).toBe('voter');
  });
});

describe('ages', () => {
  it.each<[string, [string, string][]]>([
    ['The 42-year-old John Smith spoke.', [['age age 42 year:age', 'john smith']]],
    ['John Smith, 42, of Harlow spoke.', [['age age 42 year:age', 'john smith']]],
    ['Mary Weller (42) spoke.', [['age age 42 year:age', 'mary weller']]],
    [
      'Anna and Ben Tully, aged 16 and 13 respectively, came.',
      [
        ['age age 16 year:age', 'anna tully'],
        ['age age 13 year:age', 'ben tully'],
      ],
    ],
    ['The boy is believed to be 8 years old.', [['age age 8 year:age', 'boy']]],
    ['A 27-yo woman came.', [['age age 27 year:age', 'woman']]],
    ['Their 6-month-old daughter slept.', [['age age 0.5 year:age', 'daughter']]],
    ['Mary Weller is in her 40s.', [['age age 40..49 year:age', 'mary weller']]],
    ['The victims ranged in age from 9 to 34.', [['age age 9..34 year:age', 'victim']]],
    ['A 17-year-old was identified.', [['age age 17 year:age', '']]],
    ['The 42-year-old leads the party.', [['age age 42 year:age', '']]],
    ['The 42-year-old banker lives in Harlow.', [['age age 42 year:age', 'banker']]],
    ['Mary Weller died on 5 June 2020, aged 78.', [['age age 78 year:age', 'mary weller']]],
    ['Mary Weller was born in 1940 and died at the age of 80.', [['age age 80 year:age', 'mary weller']]],
    ['She was 19 when she left.', [['age age 19 year:age', 'she']]],
    ['She was 19 minutes late.', []],
    [
      'The woman, 45, and her daughter, 12, were hurt.',
      [
        ['age age 45 year:age', 'woman'],
        ['age age 12 year:age', 'daughter'],
      ],
    ],
    [
      'The teens, 16 and 17, were charged.',
      [
        ['age age 16 year:age', 'teen'],
        ['age age 17 year:age', 'teen'],
      ],
    ],
    ['Karl Brandt, who is 42, came.', [['age age 42 year:age', 'karl brandt']]],
    ['The girl, who is 7, came.', [['age age 7 year:age', 'girl']]],
    ['The children, between the ages of 9 and 15, came.', [['age age 9..15 year:age', 'child']]],
    ['Ada Lund, who would have turned 2 in May, was found.', [['age age 1 year:age', 'ada lund']]],
    ['The 7-year-old South Denby girl was hurt.', [['age age 7 year:age', 'girl']]],
    ['Their 15-months-old daughter slept.', [['age age 1.25 year:age', 'daughter']]],
    ['He aimed at the 22-year-old woman.', [['age age 22 year:age', 'woman']]],
  ])('%s', (text, expected) => {
    expect(quantitiesOf(text).map(({ is, detail }) => [is, detail.person ?? ''])).toEqual(expected);
  });
});

describe('ordinals, ranks, measures and votes', () => {
  it.each<[string, string[]]>([
    ['It was the second time the bridge was closed.', ['ordinal time 2 rank']],
    ['Their second direct conversation since May ended.', ['ordinal conversation 2 rank']],
    ['Harlow is the third-largest city in the state.', ['ordinal rank 3 rank']],
    ['She is ranked No. 2 in the world.', ['ordinal rank 2 rank']],
    ['He faces a charge of first-degree murder.', ['ordinal degree 1 rank']],
    ['Anna, a third-grader, came.', ['ordinal grade 3 rank']],
    ['He is 6ft 2in tall.', ['measurement height 1.8796 m']],
    ['The mill is about three miles south of Denby.', ['measurement distance ~4828.032 m']],
    ['The town covers 318.21 km2 (122.86 sq mi).', ['measurement 318210000 m2', 'measurement 318205939.236 m2']],
    ['It reached 104 degrees Fahrenheit.', ['measurement 40 °C']],
    ['The lake is deep, 237 m at its deepest.', ['measurement depth 237 m']],
    ['The bridge has a main span of 321 m.', ['measurement span 321 m']],
    ['The bus was carrying 22 students to Denby.', ['count aboard 22 person:aboard']],
    ['The ferry sank with 27 children on board.', ['count aboard 27 person:aboard']],
    ['The children on the board of the club are 27.', []],
    ['The school has 212 pupils.', ['count enrolled 212 person:enrolled']],
    ['She is survived by her husband and three children.', ['count surviving children 3 person:surviving children']],
    ['She leaves a husband and four children.', ['count surviving children 4 person:surviving children']],
    ['A garrison of about 900 men held it.', ['count ~900 person']],
    ['Three thieves took part in the raid.', ['count 3 person']],
    ['A car drove at 60 mph.', ['measurement 26.8224 m/s']],
    ['The court ruled in a 5-4 vote.', ['vote vote 5 vote']],
    ['The bill passed by 217 votes to 213.', ['vote vote 217 vote']],
    ['Senators backed the bill 63-37.', ['vote vote 63 vote']],
    ['The quake was the fourth this year.', ['ordinal quake 4 rank']],
    ['It was the fourth this year.', []],
    ['A magnitude-6.8 quake hit Aldport.', ['measurement magnitude 6.8 magnitude']],
    ['The city ranks 135th.', ['ordinal rank 135 rank']],
    ['The city ranked 12th of 40.', ['ordinal rank 12 rank']],
  ])('%s', (text, expected) => {
    expect(listOf(text)).toEqual(expected);
  });

  it('keeps the scope of an ordinal and the tally of a vote', () => {
    expect(quantitiesOf('It was their first call in three months.')[0]?.detail.scope).toBe('in three months');
    expect(quantitiesOf('The Senate voted 52-48 to confirm him.')[0]?.detail).toMatchObject({
      tally: '52-48',
      body: 'senate',
    });
  });
});
