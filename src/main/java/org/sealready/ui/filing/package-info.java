/**
 * Row 4, the filing that is open: the models of its answers, its letters and what is kept beside
 * them, its saving, and how one is begun, opened and deleted.
 */
package org.sealready.ui.filing;
