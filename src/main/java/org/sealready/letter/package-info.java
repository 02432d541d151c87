/**
 * Row 1, what a letter is: a template with placeholders, filled from answers into blocks of text.
 * Knows no page, no font and no WeChat.
 *
 * <p>A template is a UTF-8 text file {@code assets/letters/<id>.txt}, one element a line:
 *
 * <pre>
 * % a comment
 * # the title
 * > the addressee, flush left; dropped whole when a placeholder in it is empty
 * a plain line is a paragraph, its first line indented by two characters
 * @item text          a paragraph with the next of the numbers 一、二、三、 before it,
 *                      or without one where it is the only one
 * @line text          a line of its own, flush left
 * @rule label         a label and a ruled blank to the right edge, to write on by hand
 * @sign label         a label and a ruled blank for a signature by hand
 * @fingerprint label  a label and a framed room for a fingerprint
 * @unit text          the name over which the seal goes
 * @date text          the date below it; where it is empty there is room to write it by hand
 * @undated            nobody signs this page, so it bears no date
 * @sketch a|b|c|d|e   a drawing of where to sign and seal, with these words in it
 * @clause id id       what the next line says of what the letter must say; never printed
 * @if name, @if not name, @else, @end   lines that depend on a switch; may be nested
 * </pre>
 *
 * Within a line {@code {entity.name}} is a placeholder, and {@code [[ ... ]]} a part that is dropped
 * when a placeholder in it is empty; parts are not nested. An empty placeholder anywhere else leaves
 * room to write by hand. {@code @unit} and {@code @date} close the letter wherever they stand; the seal goes where {@code @unit} is.
 */
package org.sealready.letter;
