import { merged } from './pack-link.ts';
import { keyOf, packKinds, type Choice, type Depth, type Pack } from './pack.ts';

/** Whether an entry is in a pack, by its key. */
export function holds({ choices }: Pack, key: string): boolean {
  return choices.some((choice) => keyOf(choice) === key);
}

/** The pack with an entry at its end, or at a place; an entry that is in it already stays where it is. */
export function withChoice(pack: Pack, choice: Choice, at = pack.choices.length): Pack {
  if (holds(pack, keyOf(choice))) return pack;
  return { choices: merged([...pack.choices.slice(0, at), choice, ...pack.choices.slice(at)]).choices };
}

/** The pack without an entry. */
export function without(pack: Pack, key: string): Pack {
  return { choices: pack.choices.filter((choice) => keyOf(choice) !== key) };
}

/** The pack with an entry moved by places, up when negative; no further than the ends. */
export function moved(pack: Pack, key: string, by: number): Pack {
  const from = pack.choices.findIndex((choice) => keyOf(choice) === key);
  const choice = pack.choices[from];
  if (!choice) return pack;
  const rest = pack.choices.filter((other) => other !== choice);
  const to = Math.min(Math.max(from + by, 0), rest.length);
  return { choices: [...rest.slice(0, to), choice, ...rest.slice(to)] };
}

/** The pack with an entry at another depth. */
export function atDepth(pack: Pack, key: string, depth: Depth): Pack {
  return { choices: pack.choices.map((choice) => (keyOf(choice) === key ? { ...choice, depth } : choice)) };
}

/** The pack by kinds: trips first, then cases, practices and the rest; within a kind as it was. */
export function inOrder({ choices }: Pack): Pack {
  return { choices: packKinds.flatMap((kind) => choices.filter((choice) => choice.kind === kind)) };
}

/** One pack with what another has more, and how many entries found no room. */
export function joined(pack: Pack, other: Pack): { pack: Pack; left: number } {
  const { choices, left } = merged([...pack.choices, ...other.choices]);
  return { pack: { choices }, left };
}

/** Whether two packs hold the same entries in the same order at the same depths. */
export function isSame(a: Pack, b: Pack): boolean {
  return a.choices.length === b.choices.length && a.choices.every((choice, at) => keyOf(choice) === keyOf(b.choices[at]!) && choice.depth === b.choices[at]!.depth);
}
