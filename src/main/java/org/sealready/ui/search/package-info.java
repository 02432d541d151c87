/**
 * Find anything: a field over the window, below it what fits, and the way there. Only what can be
 * found is collected here; how it is ranked is {@code service/search}.
 */
package org.sealready.ui.search;
