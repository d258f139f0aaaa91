/** The names of one state or union, its capital among them, as texts use them for its government; a line for each. */
const LINES = `
  united states; the united states; united states of america; america; u.s.; us; usa; u.s.a.; washington
  united kingdom; britain; great britain; u.k.; uk; london
  china; people's republic of china; prc; beijing
  russia; russian federation; moscow
  north korea; dprk; democratic people's republic of korea; pyongyang
  south korea; rok; republic of korea; seoul
  japan; tokyo
  united nations; un; u.n.
  european union; eu; e.u.; brussels
  philippines; manila
  france; paris
  germany; berlin
  iran; islamic republic of iran; tehran
  iraq; baghdad
  turkey; türkiye; ankara
  ukraine; kyiv; kiev
  vietnam; socialist republic of vietnam; hanoi
  india; new delhi; delhi
  pakistan; islamabad
  egypt; cairo
  sudan; khartoum
  syria; damascus
  indonesia; jakarta
  thailand; bangkok
  afghanistan; kabul
  saudi arabia; riyadh
  qatar; doha
  lebanon; beirut
  libya; tripoli
  kenya; nairobi
  australia; canberra
  canada; ottawa
  taiwan; taipei
  spain; madrid
  italy; rome
  poland; warsaw
  hungary; budapest
  serbia; belgrade
  greece; athens
  belarus; minsk
  georgia; tbilisi
  armenia; yerevan
  azerbaijan; baku
  kazakhstan; astana
  norway; oslo
  sweden; stockholm
  finland; helsinki
  denmark; copenhagen
  venezuela; caracas
  colombia; bogota
  cuba; havana
  bangladesh; dhaka
  nepal; kathmandu`;

const FIRST_NAMES: ReadonlyMap<string, string> = new Map(
  LINES.split('\n').flatMap((line) => {
    const names = line.split(';').map((name) => name.trim());
    return names.map((name): [string, string] => [name, names[0] ?? '']);
  }),
);

/** One name for all the names of a state, in lower case; undefined where it has but one. */
export function sameState(name: string): string | undefined {
  return FIRST_NAMES.get(name.toLowerCase());
}

const UNIONS = new Set([
  'united nations',
  'un',
  'u.n.',
  'european union',
  'eu',
  'e.u.',
  'african union',
  'nato',
  'asean',
]);

/** Whether the name is that of a union of states. */
export function isUnion(name: string): boolean {
  return UNIONS.has(name.toLowerCase());
}
