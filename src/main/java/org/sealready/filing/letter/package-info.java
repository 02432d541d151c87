/**
 * The letters, one declaration each, and what decides whether they are needed, who signs and what
 * they must hold.
 *
 * <p>One thing: a letter is one file, so the package grows with the letters; what they share is
 * read by all of them.
 */
package org.sealready.filing.letter;
