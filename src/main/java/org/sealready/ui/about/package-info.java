/** What the program is, where its data lie, and how old its lists are. */
package org.sealready.ui.about;
