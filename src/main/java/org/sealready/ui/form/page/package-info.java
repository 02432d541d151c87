/**
 * A page of the form in the window: its questions, what is wrong with their answers, and the help
 * beside them.
 */
package org.sealready.ui.form.page;
