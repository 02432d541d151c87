/** The frame around the pages of an open filing: side list, bottom bar, review, letters. */
package org.sealready.ui.wizard;
