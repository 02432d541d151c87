/**
 * Font files: finding one that has a character, measuring glyphs, drawing outlines, cutting out
 * what a document needs.
 */
package org.sealready.pdf.font;
