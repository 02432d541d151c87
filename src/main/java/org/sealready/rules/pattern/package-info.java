/**
 * Regular expressions in great number, most of which need not be tried on a text: each knows
 * characters without which it is never found.
 */
package org.sealready.rules.pattern;
