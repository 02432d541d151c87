/**
 * Row 4, the form in a window: a model of the answers without any node, and views that loop over
 * the declared fields. Knows no field by name; imports form, words and ui.common.
 */
package org.sealready.ui.form;
