/**
 * The wording of the letters: written beside a letter that follows, with what is wrong below it.
 */
package org.sealready.ui.wording;
