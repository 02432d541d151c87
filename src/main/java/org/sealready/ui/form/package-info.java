/**
 * The answers of an open filing as a window needs them, without any node. Knows no field by name.
 */
package org.sealready.ui.form;
