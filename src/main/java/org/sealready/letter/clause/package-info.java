/**
 * What a letter must say, clause by clause, and what any wording of it makes of that: says it,
 * leaves it out, denies, weakens or limits it, puts it on somebody else, or only mentions it.
 *
 * <p>What a clause is made of is data ({@code assets/data/letter-clauses.json}); how Chinese
 * denies, weakens and limits is code with tests of its own.
 */
package org.sealready.letter.clause;
