/**
 * The letters, one declaration each, and what decides whether they are needed, who signs and what
 * they must hold.
 */
package org.sealready.filing.letter;
