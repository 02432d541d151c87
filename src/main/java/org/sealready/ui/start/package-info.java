/**
 * Row 4, what is seen before a filing is open: the list of filings and the first question. Imports
 * form, words, service and ui.common.
 */
package org.sealready.ui.start;
