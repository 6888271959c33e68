/**
 * Parts of the body as the spots they cover, finer than any of them: two parts that share a spot may be one wound told
 * in two ways ("hand" and "wrist", "face" and "head", "chest" and "side"), two that share none are two wounds.
 */
export const BODY_PARTS: ReadonlyMap<string, readonly string[]> = new Map(
  `head: skull face jaw nape; skull: skull; scalp: skull; forehead: skull face; temple: skull face; face: face jaw skull; cheek: face jaw; jaw: face jaw;
   chin: face jaw; mouth: face jaw; lip: face jaw; nose: face; eye: face; ear: skull face; neck: nape throat jaw; throat: throat; nape: nape;
   torso: shoulder chest side back belly hip; trunk: shoulder chest side back belly hip; chest: chest side shoulder; breast: chest side; rib: chest side back;
   side: side chest belly hip; back: back side shoulder; spine: back nape; abdomen: belly side groin; stomach: belly side; belly: belly side; waist: belly side hip;
   shoulder: shoulder arm; collarbone: shoulder chest; armpit: shoulder arm side chest; arm: shoulder arm wrist hand; bicep: arm; elbow: arm; forearm: arm wrist;
   wrist: wrist hand arm; hand: hand wrist; finger: hand; thumb: hand; palm: hand;
   hip: hip; pelvis: hip groin belly; groin: groin thigh; buttock: buttock hip; buttocks: buttock hip; bottom: buttock hip; rear: buttock hip; leg: thigh knee shin foot;
   thigh: thigh hip; hamstring: thigh; quad: thigh; quadriceps: thigh; knee: knee; calf: shin; shin: shin; ankle: foot shin; foot: foot; toe: foot; heel: foot;
   upper body: shoulder chest side back belly arm; lower body: hip groin buttock thigh knee shin foot; lower back: back hip buttock; upper arm: arm shoulder`
    .split(';')
    .map((line): [string, readonly string[]] => {
      const [part = '', spots = ''] = line.split(':').map((s) => s.trim());
      return [part, spots.split(' ')];
    }),
);

/** Verbs whose object is somebody who gets a wound by them. Lemmas. */
export const HITS: ReadonlySet<string> = new Set(
  'shoot hit strike wound graze stab injure cut slash bite punch kick burn hurt gun strike pierce'.split(' '),
);

/** Verbs by which somebody's own part is hurt: "broke his leg". Lemmas. */
export const HURTS: ReadonlySet<string> = new Set(
  'break fracture injure hurt sprain tear twist dislocate bruise strain wound hit strike graze pierce'.split(' '),
);

/** Nouns for a hurt that stand before "to the chest". Lemmas. */
export const WOUNDS: ReadonlySet<string> = new Set(
  'wound injury gunshot cut burn laceration bullet shot blow bruise fracture gash'.split(' '),
);
