/**
 * Row 4, the frame around the pages of an open filing: side list, bottom bar, review, letters.
 * Imports form, words, service, ui.form and ui.common.
 */
package org.sealready.ui.wizard;
