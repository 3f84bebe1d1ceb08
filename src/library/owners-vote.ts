/** What a vote of owners is about: ordinary matters, or those for which the Civil Code, article 278, asks for more. */
export type Matter = 'ordinary' | 'special';

/** One of the two counts of a vote, of owners or of floor area: all there are, those who voted, those who agreed. Areas in square metres. */
export interface Count { all: number; voting: number; agreeing: number }

/** A threshold and whether it is reached: what it takes at least, in the count's own unit, and what there is. */
export interface Threshold { least: number; has: number; met: boolean }

/** Both counts against both thresholds. The vote stands only where all four are met. */
export interface Outcome {
  quorum: { owners: Threshold; area: Threshold };
  consent: { owners: Threshold; area: Threshold };
  passes: boolean;
}

/** Why a vote cannot be counted: the count and what is wrong with it. */
export type CountFault = 'not-a-number' | 'none-at-all' | 'more-voting-than-all' | 'more-agreeing-than-voting' | 'not-whole';

/** Two decimals are kept of an area, as title deeds give it; the sums below are of whole numbers. */
const hundredths = (value: number) => Math.round(value * 100);

/** What is wrong with a count, or nothing. Owners are whole. */
export function faultOfCount({ all, voting, agreeing }: Count, { whole }: { whole: boolean }): CountFault | undefined {
  const numbers = [all, voting, agreeing];
  if (numbers.some((number) => !Number.isFinite(number) || number < 0)) return 'not-a-number';
  if (whole && numbers.some((number) => !Number.isInteger(number))) return 'not-whole';
  if (all === 0) return 'none-at-all';
  if (voting > all) return 'more-voting-than-all';
  return agreeing > voting ? 'more-agreeing-than-voting' : undefined;
}

/** At least `times` of `parts`, in steps of a unit; `more` where exactly that much is not enough. All in hundredths. */
function threshold(of: number, [times, parts]: [number, number], has: number, { whole, more = false }: { whole: boolean; more?: boolean }): Threshold {
  const step = whole ? 100 : 1;
  const exact = (of * times) / parts;
  const least = more ? (Math.floor(exact / step) + 1) * step : Math.ceil(exact / step) * step;
  return { least: least / 100, has: has / 100, met: has >= least };
}

/**
 * Counts a vote by article 278 of the Civil Code: owners with two thirds of the floor area, and two thirds of the owners, must take
 * part; of those taking part, more than half by area and by number must agree to ordinary matters, three quarters to the special ones
 * (items 6 to 8). Both counts must be free of faults. Owners are whole numbers, areas in square metres to two decimals.
 */
export function countVote(owners: Count, area: Count, matter: Matter): Outcome {
  const measured = (count: Count, whole: boolean) => {
    const [all, voting, agreeing] = [hundredths(count.all), hundredths(count.voting), hundredths(count.agreeing)];
    return {
      quorum: threshold(all, [2, 3], voting, { whole }),
      consent: matter === 'special' ? threshold(voting, [3, 4], agreeing, { whole }) : threshold(voting, [1, 2], agreeing, { whole, more: true }),
    };
  };
  const [byOwners, byArea] = [measured(owners, true), measured(area, false)];
  const all = [byOwners.quorum, byArea.quorum, byOwners.consent, byArea.consent];
  return {
    quorum: { owners: byOwners.quorum, area: byArea.quorum },
    consent: { owners: byOwners.consent, area: byArea.consent },
    passes: all.every(({ met }) => met),
  };
}
