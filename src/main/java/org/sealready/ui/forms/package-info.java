/**
 * Row 4, the forms that others hand out: bringing them in, and dragging what goes onto them to its
 * place. Imports blank, form, pdf, words, service and ui.common.
 */
package org.sealready.ui.forms;
