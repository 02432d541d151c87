/** Row 1, the words of the interface in each language. The declared Chinese text is the default. */
package org.sealready.words;
