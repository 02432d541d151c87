/**
 * Places lines on the page: paragraphs, signatures, the room for the seal, tables and printed
 * forms. Pure; measures through {@link org.sealready.pdf.font.Glyphs}.
 */
package org.sealready.pdf.layout;
