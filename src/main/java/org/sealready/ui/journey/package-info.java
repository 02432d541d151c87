/** The map of the whole way: where a filing is, what to do there, and what is due when. */
package org.sealready.ui.journey;
