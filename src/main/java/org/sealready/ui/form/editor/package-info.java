/** The controls in which fields are answered, one for each kind of field. */
package org.sealready.ui.form.editor;
