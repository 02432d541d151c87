/**
 * Row 2, letters on paper: lays out a filled letter, writes it as PDF/A-2b, shows and prints it.
 * The only package that knows PDFBox. Layout is pure and measures glyphs through {@link
 * org.sealready.pdf.Glyphs}; every length is in points (1/72 inch), origin at the top left of the
 * page, y downwards.
 */
package org.sealready.pdf;
