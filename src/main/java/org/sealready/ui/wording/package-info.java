/**
 * Row 4, the wording of the letters: written beside a letter that follows, with what is wrong below
 * it. Imports form, letter, pdf, words, service, ui.form and ui.common.
 */
package org.sealready.ui.wording;
