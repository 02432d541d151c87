/**
 * Breaks text into lines by the Chinese rules: which places allow it, what each costs, how a line
 * is filled.
 */
package org.sealready.pdf.line;
