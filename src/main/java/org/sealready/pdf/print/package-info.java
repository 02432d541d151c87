/**
 * The way to paper: which printers there are, and files sent to them in their actual size. Needs no
 * window.
 */
package org.sealready.pdf.print;
