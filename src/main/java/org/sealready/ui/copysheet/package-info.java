/** The copy sheet: values in the order of the platform's pages, copied one after another. */
package org.sealready.ui.copysheet;
