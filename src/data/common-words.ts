import { addTo } from '../model/groups.js';
import { lazy } from '../model/lazy.js';

/** Words of every password list, and words of the trade, in small letters. */
const LINES: readonly string[] = [
  'abcd access account admin administrator alibaba aliyun amazon angel apple april apsara auth august azure backup',
  'baseball batman battery berlin branch bridge business changeit changeme charlie cisco client cloud company computer connect',
  'connection control corp correct customer datacenter december default demo dev develop device domain dragon dummy east',
  'enable enterprise example external family february firewall flower football forever fortigate fortinet freedom friday',
  'friend gateway global google group guest hello horse house huawei hunter iloveyou internal internet ipsec january july',
  'june juniper key killer letmein level linux local login london love lucky main manager march master matrix mercedes',
  'michael microsoft mikrotik monday money monkey mother mustang network north november october office openstack',
  'opnsense oracle orange paloalto partner pass passphrase passwd password pepper pfsense phrase planet please police',
  'power presharedkey princess private prod production project psk public purple qwerty random remote replace root router',
  'samsung sample saturday secret secure security september server service shadow shared silver simple site sitetosite',
  'sophos south staging staple start station storage strongswan student summer sunday sunshine super superman support',
  'switch system team telekom temp temporary test testing thursday tiger today toor trust tuesday tunnel ubuntu unknown',
  'user vodafone vpc vpn warehouse watchguard wednesday welcome west whatever wifi windows winter wireless world yellow',
  'zstack zyxel',
];

/** How many letters choose the words to compare with. */
const START = 3;

const byStart = lazy((): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>();
  for (const word of LINES.flatMap((line) => line.split(' '))) addTo(groups, word.slice(0, START), word);
  return groups;
});

/** The length of the longest common word at an index of a text in small letters; 0 where there is none. */
export function commonWordAt(text: string, index: number): number {
  const candidates = byStart().get(text.slice(index, index + START));
  if (candidates === undefined) return 0;
  return longestAt(text, index, candidates);
}

/** The length of the longest of some words that stands at an index of a text; 0 where none does. */
export function longestAt(text: string, index: number, words: readonly string[]): number {
  let longest = 0;
  for (const word of words) if (word.length > longest && text.startsWith(word, index)) longest = word.length;
  return longest;
}
