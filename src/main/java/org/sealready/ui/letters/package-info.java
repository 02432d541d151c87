/** The step of an open filing where its letters are chosen, dated, saved and printed. */
package org.sealready.ui.letters;
