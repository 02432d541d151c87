/** What is seen before a filing is open: the list of filings and the first question. */
package org.sealready.ui.start;
