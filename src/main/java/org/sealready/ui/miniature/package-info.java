/**
 * Row 4: beside a form page the drawn paper that it is copied from, and what is said of a field.
 */
package org.sealready.ui.miniature;
