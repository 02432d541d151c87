/**
 * Row 4, the letters of an open filing: the live letter beside the form, and the step where they
 * are saved and printed. Imports form, letter, pdf, words, service, ui.form, ui.forms and
 * ui.common.
 */
package org.sealready.ui.letters;
