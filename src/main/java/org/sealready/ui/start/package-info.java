/**
 * What is seen before a filing is open: the list of filings and the first question. One thing: the
 * bar, the tiles, the cards and the lines of one screen, which come and go with the same list.
 */
package org.sealready.ui.start;
