/** The letters of a filing: which are needed, made, drawn, and written to files. */
package org.sealready.service.letter;
