/** Row 1, whether a text is what somebody types: its characters, their pinyin, their initials. */
package org.sealready.search;
