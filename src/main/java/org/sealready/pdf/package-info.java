/**
 * Row 2, letters on paper: writes what was laid out as PDF/A-2b, and shows it. The only package,
 * with those in it, that knows PDFBox. Every length is in points (1/72 inch), origin at the top
 * left of the page, y downwards.
 */
package org.sealready.pdf;
