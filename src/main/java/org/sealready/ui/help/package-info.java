/** The help beside the work: a page, the contents, what was found, and the drawings in it. */
package org.sealready.ui.help;
