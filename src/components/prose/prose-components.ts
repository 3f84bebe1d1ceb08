import Case from './Case.astro';
import Cite from './Cite.astro';
import Differ from './Differ.astro';
import Editorial from './Editorial.astro';
import Fact from './Fact.astro';
import Figure from './Figure.astro';
import Link from './Link.astro';
import Place from './Place.astro';
import Policy from './Policy.astro';
import Practice from './Practice.astro';
import Site from './Site.astro';
import Sites from './Sites.astro';
import Term from './Term.astro';
import Unrecorded from './Unrecorded.astro';

/** What an author may write inside MDX, handed to every body, so that authors import nothing; `a` is every Markdown link. */
export const proseComponents = { a: Link, Case, Cite, Differ, Editorial, Fact, Figure, Place, Policy, Practice, Site, Sites, Term, Unrecorded };
