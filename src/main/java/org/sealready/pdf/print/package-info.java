/**
 * Row 2, the way to paper: which printers there are, and files sent to them in their actual size.
 * Needs no window. Imports nothing of ours.
 */
package org.sealready.pdf.print;
