/** Service categories and their papers: searched, ticked, printed, one of them chosen. */
package org.sealready.ui.category;
